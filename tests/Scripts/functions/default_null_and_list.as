// null and objects as defaults
// covers: A2.function-default
class A { int v = 1; }
int f(A@ a = null) { return a is null ? 0 : a.v; }
int g(const string &in s = "abc") { return s.length(); }
void main()
{
    println(f() + f(A())); // expect: 1
    println(g() + g("")); // expect: 3
}
