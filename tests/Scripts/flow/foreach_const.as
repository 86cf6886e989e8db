// B.11 objects of an array are read-only in foreach
// covers: B11.foreach-const
// oracle: none (2.38)
class Item { int v; void change() { v++; } int read() const { return v; } }

void main()
{
    array<Item> items(2);
    foreach (auto item : items)
    {
        item.v = 1; // expect error AS3005
        item.change(); // expect error AS2004
        println(item.read());
    }
    foreach (Item@ item : items) { } // expect error AS3001
    foreach (const int n : array<int>(1))
        n = 2; // expect error AS3005
    foreach (Item copy : items)
        copy.v = 5;
}
