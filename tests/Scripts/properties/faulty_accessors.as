// What is marked property must be an accessor
// covers: A2.property-functions
class A
{
    void get_a() property { } // expect error AS4049
    int get_b(int i, int j) property { return 1; } // expect error AS4049
    void set_c() property { } // expect error AS4049
    int set_d(int v) property { return 1; } // expect error AS4049
    int f() property { return 1; } // expect error AS4049
}
void get_g() property { } // expect error AS4049
void main()
{
}
