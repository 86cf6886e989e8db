// A.6 assignments need a place
// covers: A6.not-a-place
int f() { return 1; }

void main()
{
    f() = 2; // expect error AS3006
    int a = 1;
    (a + 1) = 2; // expect error AS3006
    5 = a; // expect error AS3006
    f()++; // expect error AS3006
}
