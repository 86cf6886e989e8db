// B.6 calling through a null interface handle
// covers: A9.null-pointer
// oracle: differs (names the next line)
interface I { void f(); }

void main()
{
    I@ i;
    println(i is null); // expect: true
    i.f(); // expect exception: Null pointer access
}
