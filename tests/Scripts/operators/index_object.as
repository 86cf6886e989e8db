// A.3 opIndex that returns an object
// covers: A3.op-index
class Item
{
    int v;
}

class List
{
    private array<Item> items(3);
    Item &opIndex(uint i) { return items[i]; }
}

void main()
{
    List list;
    list[1].v = 5;
    list[1].v += 2;
    println(list[1].v + list[0].v); // expect: 7
}
