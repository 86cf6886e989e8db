// B.13 a null handle to an array raises
// covers: A9.null-pointer
void main()
{
    array<int>@ a;
    println(a is null); // expect: true
    a.insertLast(1); // expect exception: Null pointer access
}
