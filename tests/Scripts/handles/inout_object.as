// &inout gives the object itself
// covers: A2.param-inout
class A { int v = 1; }
void f(A &inout a) { a.v++; }
void g(A & a) { a.v *= 10; }
void main()
{
    A a;
    f(a);
    g(a);
    println(a.v); // expect: 20
    A@ h = a;
    f(h);
    println(a.v); // expect: 21
}
