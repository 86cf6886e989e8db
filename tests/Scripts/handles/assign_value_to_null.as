// B.6 assigning a value through a null handle
// covers: B6.value-to-null, A9.null-pointer
class A { int v; }

void main()
{
    A a;
    A@ h;
    println(h is null); // expect: true
    h = a; // expect exception: Null pointer access
}
