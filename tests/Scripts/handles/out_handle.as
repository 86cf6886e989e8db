// &out of a handle rebinds the caller's handle
// covers: B6.handle-in-out
class A { int v; }
A g;
void f(A@ &out h)
{
    @h = g;
}
void main()
{
    A@ h;
    f(h);
    println(h is g); // expect: true
    A a;
    A@ k = a;
    f(k);
    println((k is g) + " " + (k is a)); // expect: true false
}
