// get and set have one type
// covers: B9.types-differ
class A { }
class Box
{
    int get_p() const property { return 1; }
    void set_p(const string &in s) property { } // expect error AS4049
    int8 get_q() const property { return 1; }
    void set_q(int v) property { } // expect error AS4049
    A@ get_r() property { return null; }
    void set_r(const A &in v) property { }
}
int get_g() property { return 1; }
void set_g(bool b) property { } // expect error AS4049
void main()
{
}
