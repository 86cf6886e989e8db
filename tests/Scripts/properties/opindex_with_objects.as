// get_opIndex that gives handles
// covers: A2.property-opindex
class Item { int v; }
class List
{
    private array<Item@> items(2);
    Item@ get_opIndex(uint i) property { return items[i]; }
    void set_opIndex(uint i, Item@ item) property { @items[i] = item; }
}
void main()
{
    List l;
    println(l[0] is null); // expect: true
    Item a;
    @l[0] = a;
    l[0].v = 5;
    println(a.v); // expect: 5
}
