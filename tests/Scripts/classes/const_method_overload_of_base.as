// A const method overrides a const one, not a plain one
// covers: A3.const-overload, A3.inheritance
class A
{
    string f() { return "A"; }
    string f() const { return "A const"; }
}
class B : A
{
    string f() const { return "B const"; }
}
void main()
{
    A@ a = B();
    const A@ c = a;
    println(a.f() + ", " + c.f()); // expect: A, B const
}
