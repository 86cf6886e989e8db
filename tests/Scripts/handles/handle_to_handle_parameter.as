// Rebinding a parameter leaves the caller's handle
// covers: A2.param-handle
class A { int v = 1; }
void f(A@ h)
{
    @h = A();
    h.v = 9;
}
void main()
{
    A@ h = A();
    f(h);
    println(h.v); // expect: 1
}
