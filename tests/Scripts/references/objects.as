// A.2 references to strings, handles and elements of arrays
// covers: A2.return-reference
class Item { int v; Item(int v) { this.v = v; } Item() { } }

class Holder
{
    string name = "a";
    Item@ item;
    Item value;
    array<string> words = {"x", "y"};
    array<int> numbers = {1, 2, 3};
    array<Item@> items(2);

    string &text() { return name; }
    Item@ &handle() { return item; }
    Item &object() { return value; }
    string &word(uint i) { return words[i]; }
    int &opIndex(uint i) { return numbers[i]; } // expect exception: Index out of bounds
    int &opIndex(const string &in key, int i) { return numbers[i + key.length()]; }
    Item@ &itemAt(uint i) { return items[i]; }
    int &deep() { return value.v; }
}

Holder h;
Holder@ make() { print("make "); return h; }

void main()
{
    h.text() = "b";
    h.text() += "c";
    h.text().insert(1, "-");
    println(h.name + h.text().length()); // expect: b-c3
    @h.handle() = Item(5);
    println(h.item.v); // expect: 5
    h.handle().v = 6;
    println(h.item.v); // expect: 6
    h.handle() = Item(9);
    println(h.item.v); // expect: 9
    @h.handle() = null;
    println(h.item is null); // expect: true
    h.object() = Item(4);
    h.object().v++;
    println(h.value.v); // expect: 5
    h.word(1) = h.word(0) + "z";
    println(h.words[1]); // expect: xz
    h[0] = 10;
    h["a", 0] += h[0];
    println(h.numbers[0] + " " + h.numbers[1]); // expect: 10 12
    @h.itemAt(1) = Item(3);
    println(h.items[1].v); // expect: 3
    h.deep() = 77;
    println(h.value.v); // expect: 77
    make().text() += "!";
    make()[2]++;
    println(h.name + h.numbers[2]); // expect: make make b-c!4
    h[3] = 1;
}
