// B.7 a base constructor calls the overridden method
// covers: B7.virtual-in-constructor
class B
{
    B() { println(name()); }
    string name() { return "B"; }
}

class D : B
{
    int v = 5;
    D() { println(name()); }
    string name() { return "D" + v; }
}

void main()
{
    D d;
    // expect: D0
    // expect: D5
}
