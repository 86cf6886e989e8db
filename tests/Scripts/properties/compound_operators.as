// Every compound assignment gets and sets
// covers: B9.compound
class Box
{
    private int n = 8;
    int p
    {
        get const { return n; }
        set { n = value; }
    }
}
void main()
{
    Box b;
    b.p += 2;
    b.p *= 3;
    println(b.p); // expect: 30
    b.p -= 6;
    b.p /= 4;
    println(b.p); // expect: 6
    b.p <<= 2;
    b.p |= 1;
    println(b.p); // expect: 25
    b.p %= 7;
    b.p ^= 1;
    b.p **= 2;
    println(b.p); // expect: 25
}
