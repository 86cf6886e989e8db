// A compound assignment through null raises
// covers: A9.null-pointer, A6.compound
class A { int v = 1; }
void main()
{
    A@ a = A();
    a.v += 2;
    println(a.v); // expect: 3
    @a = null;
    a.v += 2; // expect exception: Null pointer access
}
