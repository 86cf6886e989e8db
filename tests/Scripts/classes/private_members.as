// B.6 private members
// covers: A3.private, B6.private-inherited, A3.protected
class A
{
    private int v = 1;
    private void hidden() { }
    protected int p = 2;
    int other(A@ a) { return a.v + v; }
}

class B : A
{
    int read() { return p; }
    int bad() { return v; } // expect error AS2010
}

void main()
{
    A a;
    println(a.other(a));
    int x = a.v; // expect error AS2010
    a.hidden(); // expect error AS2010
    int y = a.p; // expect error AS2010
}
