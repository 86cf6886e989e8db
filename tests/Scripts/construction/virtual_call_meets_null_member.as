// B.7 a member that is not constructed yet is null
// covers: B7.member-early, D.early-member
class M { int v; }

class B
{
    B() { f(); }
    void f() { }
}

class D : B
{
    M@ m = M();
    void f() { m.v = 1; } // expect exception: Null pointer access
}

void main()
{
    B b;
    println("b"); // expect: b
    D d;
}
