// Declarations of every form
// covers: A5.declaration
class A
{
    int v;
    A() { v = 1; }
    A(int n) { v = n; }
}
void main()
{
    A a, b(2), c = A(3);
    A@ d, e = A(4), f = b;
    const int g = 5, h = g + 1;
    array<int> i, j(2), k = {1, 2, 3};
    println(a.v + b.v + c.v + e.v + f.v); // expect: 12
    println((d is null) && f is b); // expect: true
    println(g + h); // expect: 11
    println(i.length() + j.length() + k.length()); // expect: 5
}
