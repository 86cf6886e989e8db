// A.3 abstract and final
// covers: A3.abstract, A3.final, A3.override
abstract class A
{
    string f() { return "A"; }
    string g() final { return "g"; }
}

final class B : A
{
    string f() override { return "B"; }
}

void main()
{
    A@ a = B();
    println(a.f() + a.g()); // expect: Bg
}
