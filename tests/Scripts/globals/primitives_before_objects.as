// Numbers are initialised before objects, wherever they stand
// covers: A2.global-primitives-first, A2.global-order
class A
{
    int v;
    A() { v = n; }
}
A a;
int n = 5;
void main()
{
    println(a.v); // expect: 5
}
