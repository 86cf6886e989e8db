// A.4 handles in arrays
// covers: B13.handles-shared
class A
{
    int v;
    A(int n) { v = n; }
}

void main()
{
    array<A@> list(2);
    println(list[0] is null); // expect: true
    @list[0] = A(1);
    list.insertLast(A(2));
    println(list.length()); // expect: 3
    println(list[2].v); // expect: 2
    @list[1] = list[0];
    list[1].v = 7;
    println(list[0].v); // expect: 7
    array<A@> copy = list;
    @copy[0] = null;
    println(list[0] is null); // expect: false
    copy[2].v = 8;
    println(list[2].v); // expect: 8
    println(copy[0].v); // expect exception: Null pointer access
}
