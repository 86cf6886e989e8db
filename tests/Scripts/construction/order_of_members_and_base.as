// B.7 base members, base body, own members, own body
// covers: B7.order, A3.init-order
class M
{
    M(int n) { print("M" + n + " "); }
}

class B
{
    M@ a = M(1);
    M@ b = M(2);
    B() { print("B "); }
}

class D : B
{
    M@ c = M(3);
    M@ d = M(4);
    D() { println("D"); }
}

void main()
{
    D d; // expect: M1 M2 B M3 M4 D
}
