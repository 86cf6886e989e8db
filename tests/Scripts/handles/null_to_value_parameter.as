// A null handle passed as an object raises
// covers: A9.null-pointer, B6.value-copies
class A { int v = 3; }
void f(A a) { println(a.v); }
void main()
{
    A@ h = A();
    f(h); // expect: 3
    @h = null;
    f(h); // expect exception: Null pointer access
}
