// Base::method() calls the one of the base
// covers: A3.base-call
class A { string f() { return "A"; } }
class B : A { string f() { return "B"; } }
class C : B
{
    string f() { return "C" + B::f() + A::f(); }
}
void main()
{
    C c;
    println(c.f()); // expect: CBA
}
