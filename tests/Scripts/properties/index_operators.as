// A.2 get_opIndex and set_opIndex
// covers: A2.property-opindex
class Squares
{
    private array<int> written(10);

    int get_opIndex(int i) const property { return written[i] != 0 ? written[i] : i * i; }
    void set_opIndex(int i, int v) property { written[i] = v; }
}

void main()
{
    Squares s;
    println(s[5]); // expect: 25
    s[5] = 7;
    println(s[5] + s[6]); // expect: 43
}
