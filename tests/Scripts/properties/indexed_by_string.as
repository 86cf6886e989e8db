// Indexed properties take any type
// covers: A2.property-indexed
class Table
{
    string get_text(const string &in key) const property { return "<" + key + ">"; }
    double get_half(int n) const property { return n / 2.0; }
}
void main()
{
    Table t;
    println(t.text["k"]); // expect: <k>
    println(t.half[5]); // expect: 2.5
}
