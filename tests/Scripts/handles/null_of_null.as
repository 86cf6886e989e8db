// Members of members of null
// covers: A9.null-pointer
class A
{
    A@ next;
    int v = 1;
}
void main()
{
    A a;
    @a.next = A();
    println(a.next.v); // expect: 1
    println(a.next.next.v); // expect exception: Null pointer access
}
