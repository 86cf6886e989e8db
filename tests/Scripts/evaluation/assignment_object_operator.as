// opAssign: the right side, then the object
// covers: B1.assignment, A3.assignment-own
class A
{
    A &opAssign(const A &in o)
    {
        print("assign ");
        return this;
    }
}
A g;
A@ a(int n)
{
    print("a" + n + " ");
    return g;
}
void main()
{
    a(1) = a(2);
    println("."); // expect: a2 a1 assign .
}
