// A.2 properties of handle types
// covers: A2.property-block
class Node
{
    int v = 1;
}

class Tree
{
    private Node@ stored;

    Node@ root
    {
        get const { return stored; }
        set { @stored = value; }
    }
}

void main()
{
    Tree t;
    println(t.root is null); // expect: true
    Node n;
    @t.root = n;
    t.root.v = 5;
    println(n.v); // expect: 5
    @t.root = null;
    println(t.root is null); // expect: true
}
