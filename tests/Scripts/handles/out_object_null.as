// &out of an object into a null handle raises
// covers: A2.param-out, A9.null-pointer
class A { int v = 1; }
void f(A &out a) { println("called"); }
void main()
{
    A@ h;
    f(h); // expect: called // expect exception: Null pointer access
}
