// A.3, B.6 const A@ is read-only, A@ const can't be rebound
// covers: A4.handle-const, A3.const-object
class A
{
    int v = 1;
    int get() const { return v; }
    void set(int n) { v = n; }
}

void main()
{
    A a;
    const A@ c = a;
    println(c.get()); // expect: 1
    A@ const d = a;
    d.v = 5;
    d.set(d.get() + 1);
    println(c.v); // expect: 6
    @c = A();
    println(c.v); // expect: 1
}
