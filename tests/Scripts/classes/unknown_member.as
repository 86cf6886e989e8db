// A.3 members that do not exist
// covers: A3.unknown-member
class A
{
    int value_;
    void method() { }
}

void main()
{
    A a;
    a.valu = 1; // expect error AS2006
    a.methd(); // expect error AS2006
    int n = a.method; // expect error AS2011
}
