// B.1 order of evaluation: arguments of the whole chain first, then the object
// covers: B1.method-chain
class Link
{
    Link@ m(int n)
    {
        print("m" + n + " ");
        return this;
    }
}

Link@ mk(int n)
{
    print("mk" + n + " ");
    return Link();
}

int f(int n)
{
    print("f" + n + " ");
    return n;
}

void main()
{
    mk(1).m(f(2)).m(f(3));
    println("end"); // expect: f3 f2 mk1 m2 m3 end
}
