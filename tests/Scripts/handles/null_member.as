// B.6 member of null
// covers: A9.null-pointer
class A
{
    int v;
    A@ next;
    int get() { return v; }
}

void main()
{
    A a;
    a.v = 3;
    println(a.get()); // expect: 3
    println(a.next.v); // expect exception: Null pointer access
}
