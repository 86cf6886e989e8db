// Parameters with &in may be written: they are the function's own
// covers: A2.param-in, B6.in-copies
class A { int v = 1; }
int f(int &in n, A &in a)
{
    n *= 2;
    a.v = 10;
    return n + a.v;
}
void main()
{
    int n = 4;
    A a;
    println(f(n, a)); // expect: 18
    println(n + " " + a.v); // expect: 4 1
    println(f(5, A())); // expect: 20
}
