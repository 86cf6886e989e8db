// B.9 compound assignment to an indexed property is an error
// covers: B9.indexed-compound
class Table
{
    int get_opIndex(int i) const property { return i; }
    void set_opIndex(int i, int v) property { }
}

void main()
{
    Table t;
    t[1] = 2;
    t[1] += 2; // expect error AS3025
}
