// B.6 const objects are not &inout
// covers: A2.param-inout
class A { int v; }

void f(A &inout a) { a.v = 2; }
void g(const A &inout a) { println(a.v); }

void main()
{
    const A a;
    g(a);
    f(a); // expect error AS2004
}
