// h = obj copies into what h refers to; the class may say how
// covers: B6.copy-or-rebind, A3.assignment-own
class A
{
    int v;
    A &opAssign(const A &in o)
    {
        v = o.v + 1;
        return this;
    }
}
void main()
{
    A a, b;
    b.v = 5;
    A@ h = a;
    h = b;
    println(a.v + " " + b.v); // expect: 6 5
}
