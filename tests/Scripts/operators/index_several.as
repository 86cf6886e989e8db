// opIndex with several arguments and types
// covers: A3.op-index
class Grid
{
    private array<int> cells(6);
    int at(int i) const { return cells[i]; }
    int opIndex(uint x, uint y) { return cells[y * 3 + x] + 7; }
    int opIndex(const string &in s) const { return s.length(); }
}
void main()
{
    Grid g;
    println(g[2, 1] + g["four"]); // expect: 11
}
