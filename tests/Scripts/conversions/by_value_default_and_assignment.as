// Without a written copy constructor a copy is a new object and an assignment
// covers: B5.pass-by-value, A3.assignment-own
class A
{
    int v;
    A() { v = 1; }
    A &opAssign(const A &in o)
    {
        v = o.v * 10;
        return this;
    }
}
void f(A a) { println(a.v); }
void main()
{
    A a;
    a.v = 4;
    f(a); // expect: 40
}
