// B.13 arrays as members
// covers: A3.fields, A10.array
class Stack
{
    private array<int> items;
    void push(int v) { items.insertLast(v); }
    int pop()
    {
        int v = items[items.length() - 1];
        items.removeLast();
        return v;
    }
    uint get_size() const property { return items.length(); }
}

void main()
{
    Stack s;
    for (int i = 0; i < 5; i++)
        s.push(i * i);
    println(s.pop() + s.pop()); // expect: 25
    println(s.size); // expect: 3
}
