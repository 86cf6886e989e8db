// B.6 const A &in of a class does not copy
// covers: B6.const-in-shares, B6.const-in-string
class A { int v = 1; }

A g;

void f(const A &in a)
{
    g.v = 5;
    println(a.v);
}

string text = "old";

void t(const string &in s)
{
    text = "new";
    println(s);
}

void main()
{
    f(g); // expect: 5
    t(text); // expect: old
}
