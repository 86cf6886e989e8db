// override and final on methods
// covers: A3.override, A3.final
class A
{
    int f() { return 1; }
    int g() { return 10; }
}
class B : A
{
    int f() override { return 2; }
    int g() override final { return 20; }
}
class C : B
{
    int f() override { return 3; }
}
void main()
{
    A@ a = C();
    println(a.f() + a.g()); // expect: 23
}
