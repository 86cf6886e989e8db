// Lists of objects, handles and null
// covers: A2.list-array, A2.list-anonymous
class A
{
    int v = 1;
    A() { }
    A(int n) { v = n; }
}
void main()
{
    A x(5);
    array<A@> a = {x, A(6), null};
    println(a.length() + " " + (a[0] is x) + a[1].v + (a[2] is null)); // expect: 3 true6true
    array<A> b = {x, A(6)};
    x.v = 9;
    println(b[0].v); // expect: 5
}
