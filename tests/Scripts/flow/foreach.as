// A.5 foreach over arrays
// covers: A5.foreach, B11.foreach-copy
// oracle: none (2.38)
class Item { int v; Item(int n) { v = n; } }

array<int> made = {5, 6};
int calls = 0;
array<int>@ make() { calls++; return made; }

void main()
{
    array<int> numbers = {1, 2, 3};
    foreach (int n : numbers)
    {
        n *= 10;
        print(n + " ");
    }
    println(numbers[0]); // expect: 10 20 30 1
    foreach (auto text, auto i : array<string> = {"a", "b"})
        println(i + text); // expect: 0a
    // expect: 1b
    foreach (int a : make())
    {
        foreach (uint8 b : make())
        {
            if (b == 6)
                continue;
            print(a + "" + b + " ");
        }
        if (a == 5)
            println("calls " + calls); // expect: 55 calls 2
    }
    println("calls " + calls); // expect: 65 calls 3
    array<Item@> items = {Item(1), Item(2), Item(3)};
    int sum = 0;
    foreach (auto item : items)
    {
        if (item.v == 3)
            break;
        sum += item.v;
    }
    println(sum); // expect: 3
    foreach (const Item@ item : items)
        print(item.v); // expect: 123
    println("");
    array<array<int>> rows = {{1, 2}, {}, {3}};
    foreach (auto row : rows)
        foreach (auto cell : row)
            print(cell); // expect: 123
    println("");
    array<int> growing = {1};
    foreach (int n : growing)
        if (growing.length() < 4)
            growing.insertLast(n + 1);
    println(growing.length()); // expect: 4
    array<int> none;
    foreach (int n : none)
        println("never");
}
