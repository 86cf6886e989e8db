// Objects that hold each other are no leak and no trouble
// covers: A4.memory
class Node { Node@ other; int v; }
void main()
{
    for (int i = 0; i < 1000; i++)
    {
        Node a, b;
        @a.other = b;
        @b.other = a;
        a.v = i;
        if (a.other.other.v != i) println("lost");
    }
    println("done"); // expect: done
}
