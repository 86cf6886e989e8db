// const references are read-only
// covers: A2.param-in, A3.const-object
class A { int v; void set() { } }
void f(const A &in a, const int &in n, const string &in s)
{
    a.v = 1; // expect error AS3005
    a.set(); // expect error AS2004
    n = 2; // expect error AS3005
    s += "x"; // expect error AS3005
}
void main()
{
}
