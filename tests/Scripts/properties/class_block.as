// A.2 virtual property of a class, block form
// covers: A2.property-block, B9.compound
class Box
{
    private int stored = 1;

    int size
    {
        get const { return stored; }
        set { stored = value * 10; }
    }

    int twice
    {
        get const { return stored * 2; }
    }
}

void main()
{
    Box b;
    println(b.size); // expect: 1
    b.size = 3;
    println(b.size); // expect: 30
    b.size += 1;
    println(b.size); // expect: 310
    println(b.twice - 5); // expect: 615
}
