// The copy of a member is made by its own opAssign
// covers: A3.assignment-auto, A3.assignment-own
class In
{
    int v;
    In &opAssign(const In &in o)
    {
        v = o.v + 100;
        return this;
    }
}
class Out { In inner; }
void main()
{
    Out a, b;
    a.inner.v = 1;
    b = a;
    println(b.inner.v); // expect: 101
}
