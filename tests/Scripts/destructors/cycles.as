// B.7 objects that refer to each other are reclaimed without their destructors
// covers: A3.destructor
// oracle: differs (its collector runs them)
class Node
{
    Node@ other;
    ~Node() { println("~Node"); }
}

void main()
{
    {
        Node a;
        Node b;
        @a.other = b;
        @b.other = a;
    }

    println("end"); // expect: end
}
