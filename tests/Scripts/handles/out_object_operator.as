// The assignment of an output calls opAssign
// covers: A2.param-out, A3.assignment-own
class A
{
    int v = 1;
    A &opAssign(const A &in o)
    {
        v = o.v * 10;
        return this;
    }
}
void f(A &out a) { a.v = 5; }
void main()
{
    A a;
    f(a);
    println(a.v); // expect: 50
}
