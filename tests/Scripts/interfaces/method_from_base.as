// A.3 a method inherited from the base class implements the interface
// covers: A3.interfaces
interface I { int f(); }
class A { int f() { return 4; } }
class B : A, I { }

class C : B
{
    int f() { return 5; }
}

void main()
{
    I@ i = B();
    println(i.f()); // expect: 4
    @i = C();
    println(i.f()); // expect: 5
}
