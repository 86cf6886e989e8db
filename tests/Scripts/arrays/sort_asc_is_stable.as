// Equal elements keep their order
// covers: D.stable-sort
class A
{
    int key, place;
    A() { }
    A(int k, int p) { key = k; place = p; }
    int opCmp(const A &in o) const { return key - o.key; }
}
void main()
{
    array<A@> a;
    for (int i = 0; i < 9; i++)
        a.insertLast(A(i % 3, i));
    a.sortAsc();
    for (uint i = 0; i < a.length(); i++)
        print(a[i].key + "" + a[i].place + " ");
    println("."); // expect: 00 03 06 11 14 17 22 25 28 .
}
