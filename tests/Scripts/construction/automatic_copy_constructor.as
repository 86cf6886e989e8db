// A.3 the automatic copy constructor copies the base and every member, and needs no default constructor
// covers: A3.constructor-auto-copy, B7.copy-deep
// oracle: none (2.37)
class Inner
{
    int v;
    Inner(int v) { this.v = v; }
}

class Base
{
    string name;
    Base(const string &in name) { this.name = name; }
}

class A : Base
{
    Inner inner = Inner(1);
    Inner@ handle = Inner(2);
    array<int> list = {3};
    const int fixed = 4;
    int n;
    A(int n)
    {
        super("a");
        this.n = n;
    }
}

int take(A a)
{
    a.n = 100;
    a.inner.v = 100;
    return a.n;
}

A same(A@ a) { return a; }

void main()
{
    A a(5);
    A b(a);
    A c = a;
    b.name = "b";
    b.inner.v = 11;
    b.handle.v = 22;
    b.list[0] = 33;
    b.n = 55;
    println(a.name + a.inner.v + a.handle.v + a.list[0] + a.fixed + a.n); // expect: a122345
    println(b.name + b.inner.v + b.handle.v + b.list[0] + b.fixed + b.n); // expect: b112233455
    println(c.name + c.inner.v + c.n + take(c) + c.inner.v + c.n); // expect: a1510015
    A d = same(a);
    println(d is a); // expect: false
}
