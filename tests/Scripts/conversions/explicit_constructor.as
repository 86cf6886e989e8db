// B.5 an explicit constructor does not convert
// covers: A3.constructor-explicit
class A
{
    int v;
    A() { }
    A(int n) explicit { v = n; }
}

int f(const A &in a)
{
    return a.v;
}

void main()
{
    A a(3);
    println(f(a));
    f(5); // expect error AS2004
}
