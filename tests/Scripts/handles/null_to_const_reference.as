// A null handle passed as const reference raises
// covers: A9.null-pointer
class A { int v = 3; }
void f(const A &in a) { println(a.v); }
void main()
{
    A@ h = A();
    f(h); // expect: 3
    @h = null;
    f(h); // expect exception: Null pointer access
}
