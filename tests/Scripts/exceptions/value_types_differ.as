// A.9 an object of a derived class takes only what is of its class, and all of it
// covers: A9.value-types-differ, A3.assignment-auto
class B { int v; }
class D1 : B { int w; }
class D2 : B { int x; }
class D11 : D1 { int y; }
class W : B
{
    int z;
    W &opAssign(const W &in other)
    {
        print("written ");
        z = other.z + 1;
        return this;
    }
}

void assign(B@ a, B@ b)
{
    try
    {
        b.v++;
        a = b;
        println("assigned " + a.v);
    }
    catch
    {
        println(getExceptionInfo());
    }
}

void main()
{
    assign(B(), D1()); // expect: assigned 1
    assign(D1(), D2()); // expect: Mismatching types in value assignment
    assign(D1(), B()); // expect: Mismatching types in value assignment
    D11 a, b;
    b.w = 2;
    b.y = 3;
    assign(a, b); // expect: assigned 1
    println(a.w + " " + a.y); // expect: 2 3
    D1 c;
    assign(c, b); // expect: assigned 2
    println(c.w); // expect: 2
    assign(a, c); // expect: Mismatching types in value assignment
    W d, e;
    e.z = 5;
    assign(d, e); // expect: written assigned 0
    println(d.z); // expect: 6
}
