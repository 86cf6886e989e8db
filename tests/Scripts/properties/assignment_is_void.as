// An assignment to a property has no value
// covers: B9.compound
class P
{
    int v;
    int p
    {
        get const { return v; }
        set { v = value; }
    }
    int get_opIndex(int i) const property { return v; }
    void set_opIndex(int i, int x) property { v = x; }
}
int gv;
int gp
{
    get { return gv; }
    set { gv = value; }
}
void take(int i) { }
void main()
{
    P b;
    b.p = 1;
    b.p += 2;
    for (b.p = 0; b.p < 3; b.p += 1) { }
    int v = (b.p = 5); // expect error AS3001
    v = (b.p += 5); // expect error AS3001
    v = (b[1] = 5); // expect error AS3001
    v = gp = 3; // expect error AS3001
    take(b.p = 3); // expect error AS2004
    auto a = (b.p = 5); // expect error AS3021
}
