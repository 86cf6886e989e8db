// A.10 array: sort by a function, a lambda, a delegate or a handle to one
// covers: A10.array
class Item
{
    int key;
    string name;
    Item() { }
    Item(int k, const string &in n) { key = k; name = n; }
}

class Order
{
    bool down = true;
    int calls = 0;
    bool less(const int &in a, const int &in b) { calls++; return down ? a > b : a < b; }
}

bool byLength(const string &in a, const string &in b) { return a.length() < b.length(); }
bool byKey(const Item@ &in a, const Item@ &in b) { return a.key < b.key; }

string show(const int[] &in values)
{
    string text;
    for (uint i = 0; i < values.length(); i++)
        text += (i > 0 ? " " : "") + values[i];
    return text;
}

void main()
{
    int[] a = {3, 1, 2, 5, 4};
    a.sort(function(x, y) { return x < y; });
    println(show(a)); // expect: 1 2 3 4 5
    a.sort(function(x, y) { return x > y; }, 1, 3);
    println(show(a)); // expect: 1 4 3 2 5
    a.sort(function(x, y) { return x > y; }, 2);
    println(show(a)); // expect: 1 4 5 3 2
    Order order;
    a.sort(array<int>::less(order.less));
    println(show(a)); // expect: 5 4 3 2 1
    println(order.calls > 0); // expect: true
    array<int>::less@ up = function(x, y) { return x < y; };
    a.sort(up, 0, 100);
    println(show(a)); // expect: 1 2 3 4 5
    a.sort(up, 3, 1);
    println(up(1, 2)); // expect: true

    string[] names = {"ccc", "a", "bb", "d"};
    names.sort(byLength);
    println(join(names, " ")); // expect: a d bb ccc

    Item@[] items = {Item(2, "x"), Item(1, "y"), Item(4, "z"), Item(3, "w")};
    items.sort(byKey);
    println(items[0].name + items[1].name + items[2].name + items[3].name); // expect: yxwz
    Item[] values(3);
    values[0].key = 3;
    values[1].key = 1;
    values[2].key = 2;
    values.sort(function(x, y) { return x.key < y.key; });
    println(values[0].key + " " + values[1].key + " " + values[2].key); // expect: 1 2 3
    double[] real = {0.5, -1, 2};
    real.sort(function(x, y) { return x > y; });
    println(real[0] + " " + real[2]); // expect: 2 -1
    bool[] flags = {true, false};
    flags.sort(function(x, y) { return !x && y; });
    println(flags[0]); // expect: false
}
