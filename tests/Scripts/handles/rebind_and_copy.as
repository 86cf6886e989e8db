// B.6 h = b copies the value, @h = b rebinds
// covers: B6.copy-or-rebind, A4.handle-of
class A
{
    int v;
    A() { }
    A(int n) { v = n; }
}

void main()
{
    A a(1);
    A b(2);
    A@ h = a;
    h = b;
    println(a.v + " " + (h is a)); // expect: 2 true
    b.v = 3;
    println(h.v); // expect: 2
    @h = b;
    println(h.v + " " + (h is b)); // expect: 3 true
    h.v = 4;
    println(b.v + " " + a.v); // expect: 4 2
    @h = null;
    println(h is null); // expect: true
    println(h !is null); // expect: false
}
