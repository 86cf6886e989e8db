// A.3 a written copy constructor
// covers: A3.constructor-copy
class A
{
    int v = 1;
    A() { }
    A(const A &in other) { v = other.v + 10; }
}

void main()
{
    A a;
    A b(a);
    println(b.v); // expect: 11
    A@ c = A(b);
    println(c.v); // expect: 21
}
