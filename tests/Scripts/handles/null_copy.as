// Copying from null raises
// covers: A9.null-pointer, B6.value-to-null
class A { int v = 1; }
void main()
{
    A a;
    A@ h;
    println("before"); // expect: before
    a = h; // expect exception: Null pointer access
}
