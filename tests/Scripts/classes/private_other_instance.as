// B.6 private is per class; protected is open to derived classes
// covers: A3.private, B6.private-other-instance, A3.protected
class A
{
    private int v;
    protected int p = 10;
    A(int n) { v = n; }
    private int twice() { return v * 2; }
    int sum(A@ o) { return o.v + o.twice() + v; }
}

class B : A
{
    B() { super(3); }
    int q() { return p++ + p; }
}

void main()
{
    A a(1);
    B b;
    println(a.sum(b)); // expect: 10
    println(b.q()); // expect: 21
}
