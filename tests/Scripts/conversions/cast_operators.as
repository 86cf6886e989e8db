// A.3 opCast and opImplCast
// covers: A3.op-cast, A3.op-impl-cast
class Target
{
    int v = 9;
}

class Explicit
{
    Target t;
    Target@ opCast() { return t; }
}

class Implicit
{
    Target t;
    Target@ opImplCast() { return t; }
}

void main()
{
    Explicit e;
    Implicit i;
    Target@ a = cast<Target>(e);
    println(a.v); // expect: 9
    Target@ b = i;
    b.v = 4;
    println(i.t.v); // expect: 4
}
