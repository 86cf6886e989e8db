// Globals with constructor arguments
// covers: A2.global-initialiser
class A
{
    int v;
    string s;
    A(int n, const string &in t = "d") { v = n; s = t; }
}
A a(1), b(2, "x");
A@ c = A(3);
array<int> list(3, 4);
void main()
{
    println(a.v + a.s + b.v + b.s + c.v); // expect: 1d2x3
    println(list.length() + list[2]); // expect: 7
}
