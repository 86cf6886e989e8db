// A.10 array: elements that are equal to the function keep their order
// covers: D.stable-sort
// oracle: differs (any order of equal elements)
class Item
{
    int key;
    string name;
    Item(int k, const string &in n) { key = k; name = n; }
    Item() { }
}

bool byKey(const Item@ &in a, const Item@ &in b) { return a.key < b.key; }

void main()
{
    Item@[] items = {Item(2, "x"), Item(1, "y"), Item(2, "z"), Item(1, "w")};
    items.sort(byKey);
    println(items[0].name + items[1].name + items[2].name + items[3].name); // expect: ywxz
}
