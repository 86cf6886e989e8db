// A.3 a method of the base class may be called on any object
// covers: A3.base-call
// oracle: none (its parser takes no scope behind a point)
class A
{
    string f() { return "A"; }
}
class B : A
{
    string f() override { return "B"; }
}
class C : B
{
    string f() override { return "C"; }
}
class Other { }

void main()
{
    C c;
    println(c.f() + c.B::f() + c.A::f() + c.C::f()); // expect: CBAC
    A@ a = c;
    println(a.A::f() + a.f()); // expect: AC
}
