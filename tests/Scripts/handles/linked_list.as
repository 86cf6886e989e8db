// A.3 handles as members: a linked list
// covers: A4.handle, A4.null
class Node
{
    int value;
    Node@ next;
    Node(int v, Node@ n) { value = v; @next = n; }
}

void main()
{
    Node@ head = null;
    for (int i = 1; i <= 4; i++)
        @head = Node(i * i, head);
    string text;
    for (Node@ n = head; n !is null; @n = n.next)
        text += n.value + " ";
    println(text + "."); // expect: 16 9 4 1 .
    Node@ reversed = null;
    while (head !is null)
    {
        Node@ next = head.next;
        @head.next = reversed;
        @reversed = head;
        @head = next;
    }
    println(reversed.value + "," + reversed.next.value); // expect: 1,4
}
