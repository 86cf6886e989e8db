// Passing an object by value uses the written copy constructor
// covers: B5.pass-by-value
class A
{
    int v;
    A(int n) { v = n; }
    A(const A &in o) { v = o.v * 10; }
}
void f(A a) { println(a.v); }
void main()
{
    A a(4);
    f(a); // expect: 40
    println(a.v); // expect: 4
}
