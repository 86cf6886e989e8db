// A.5 several variables in one declaration
// covers: A5.declaration
class P { int v; P() { v = 3; } P(int n) { v = n; } }

void main()
{
    int a, b = 2, c = b + 1;
    a = 1;
    println(a + b + c); // expect: 6
    P p, q(4);
    println(p.v + q.v); // expect: 7
    string s = "x", t, u = s + "y";
    println(s + t + u); // expect: xxy
    const double d = 1.5, e = d * 2;
    println(e); // expect: 3
}
