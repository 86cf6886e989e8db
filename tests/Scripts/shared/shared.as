// A.2 shared classes, interfaces, enums and functions; one unit sees no difference
// covers: A2.shared-class, A2.shared-function
shared enum Kind { Plain, Rare = 5 }

shared interface Priced
{
    int price() const;
}

shared class Item : Priced
{
    Kind kind = Kind::Plain;
    int price() const { return twice(int(kind) + 1); }
}

shared int twice(int value)
{
    return value * 2;
}

class Sword : Item
{
    int price() const override { return 100 + Item::price(); }
}

void main()
{
    Item@ item = Sword();
    item.kind = Kind::Rare;
    println(item.price()); // expect: 112
    Priced@ priced = Item();
    println(priced.price()); // expect: 2
}
