// Indexed global properties
// covers: A2.property-indexed
array<int> kept = {1, 2, 3};
int get_item(uint i) property { return kept[i] * 10; }
void set_item(uint i, int v) property { kept[i] = v; }
void main()
{
    println(item[1]); // expect: 20
    item[1] = 7;
    println(item[1] + kept[1]); // expect: 77
}
