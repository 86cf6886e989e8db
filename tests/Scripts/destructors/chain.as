// B.7 a long chain of objects ends without recursion
// covers: A3.destructor
// oracle: none (the reference recurses)
int count = 0;

class Node
{
    Node@ next;
    ~Node() { count++; }
}

void main()
{
    {
        Node@ first;
        for (int i = 0; i < 200000; i++)
        {
            Node n;
            @n.next = first;
            @first = n;
        }

        println("" + count); // expect: 0
    }

    println("" + count); // expect: 200000
}
