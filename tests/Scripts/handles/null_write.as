// B.6 writing a field of null
// covers: A9.null-pointer
class A { int v; }

void main()
{
    A@ a;
    println("before"); // expect: before
    a.v = 1; // expect exception: Null pointer access
}
