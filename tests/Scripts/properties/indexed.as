// A.2 indexed property accessors
// covers: A2.property-indexed
class Table
{
    private array<string> rows(3);

    string get_row(uint i) const property { return "row " + rows[i]; }
    void set_row(uint i, const string &in v) property { rows[i] = v; }
}

void main()
{
    Table t;
    t.row[1] = "x";
    println(t.row[1]); // expect: row x
    println(t.row[0] + "."); // expect: row .
}
