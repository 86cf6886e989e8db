// &out into elements and fields
// covers: A2.param-out, B6.out-assigned
class A { int v; string s; }
void f(int &out n, string &out s)
{
    n = 4;
    s = "text";
}
void main()
{
    array<int> a(2);
    A o;
    f(a[1], o.s);
    println(a[1] + o.s); // expect: 4text
    string t;
    f(o.v, t);
    println(o.v + t); // expect: 4text
}
