// A.3 but not one of another class
// covers: A3.base-call
// oracle: none (its parser takes no scope behind a point)
class A
{
    string f() { return "A"; }
}
class B : A { }
class Other
{
    string f() { return "Other"; }
}
void main()
{
    A a;
    a.Other::f(); // expect error AS2002
    a.B::f(); // expect error AS2002
    a.Nothing::f(); // expect error AS2002
}
