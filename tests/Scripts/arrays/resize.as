// resize keeps elements and fills with default values
// covers: A10.array
class A { int v = 7; }
void main()
{
    array<int> a = {1, 2, 3};
    a.resize(2);
    a.resize(4);
    println(a[1] + "" + a[2] + a[3]); // expect: 200
    array<A> b;
    b.resize(2);
    println(b[1].v); // expect: 7
    array<A@> c;
    c.resize(1);
    println(c[0] is null); // expect: true
}
