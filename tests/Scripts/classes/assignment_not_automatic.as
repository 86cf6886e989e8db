// With an opAssign of one parameter there is no automatic one
// covers: A3.assignment-not-auto
// oracle: differs (2.37)
class A
{
    int v;
    A &opAssign(int n)
    {
        v = n;
        return this;
    }
}
void main()
{
    A a, b;
    a = 5;
    println(a.v);
    b = a; // expect error AS3012
}
