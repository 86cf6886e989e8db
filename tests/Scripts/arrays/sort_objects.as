// A.10 array: objects are sorted by opCmp and found by opEquals
// covers: A10.array, B13.find-operator
class A
{
    int v;
    A() { }
    A(int n) { v = n; }
    int opCmp(const A &in o) const { return v - o.v; }
}

void main()
{
    array<A> a;
    for (int i = 0; i < 4; i++)
        a.insertLast(A((i * 7) % 4));
    a.sortAsc();
    println(a[0].v + "" + a[1].v + a[2].v + a[3].v); // expect: 0123
    println(a.find(A(2))); // expect: 2
    array<A@> h = {A(3), A(1)};
    h.sortAsc();
    println(h[0].v); // expect: 1
}
