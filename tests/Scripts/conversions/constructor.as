// B.5 a constructor with one argument converts
// covers: A3.constructor-conversion, B5.constructor-argument, B5.constructor-initialiser
class A
{
    int v;
    A() { }
    A(int n) { v = n; }
}

int f(const A &in a)
{
    return a.v;
}

void main()
{
    println(f(5)); // expect: 5
    println(f(A(6))); // expect: 6
    A a = 7;
    println(a.v); // expect: 7
    a = 8;
    println(a.v); // expect: 8
}
