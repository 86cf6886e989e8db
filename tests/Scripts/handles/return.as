// B.6 A by value copies, A@ gives the object
// covers: A2.return-value, A2.return-handle, B6.return-copies
class A { int v = 1; }

A g;

A copy() { return g; }
A@ same() { return g; }

void main()
{
    A c = copy();
    c.v = 5;
    println(g.v); // expect: 1
    same().v = 6;
    println(g.v); // expect: 6
    println(copy() is g); // expect: false
    println(same() is g); // expect: true
}
