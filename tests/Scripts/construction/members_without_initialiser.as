// A.3 members without initialisers first, then the base, then initialised members
// covers: A3.init-order
class M
{
    M() { print("M "); }
    M(int n) { print("M" + n + " "); }
}

class B
{
    B() { print("B "); }
}

class D : B
{
    M first;
    M second(2);
    M third;
    D() { println("D"); }
}

void main()
{
    D d;
    // expect: M M B M2 D
}
