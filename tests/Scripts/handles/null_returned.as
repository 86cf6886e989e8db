// A method of a returned null raises
// covers: A9.null-pointer, A2.return-handle
class A { void f() { } }
A@ none() { return null; }
void main()
{
    println(none() is null); // expect: true
    none().f(); // expect exception: Null pointer access
}
