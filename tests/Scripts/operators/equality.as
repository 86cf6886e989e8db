// B.10 == uses opEquals before opCmp; != negates it
// covers: A3.op-equals, B10.equals-or-cmp, B10.not-equals
class V
{
    bool opEquals(const V &in o) const
    {
        print("equals ");
        return true;
    }
    int opCmp(const V &in o) const
    {
        print("cmp ");
        return 1;
    }
    bool opEquals(int n) const
    {
        return n == 4;
    }
}

void main()
{
    V a;
    V b;
    println(a == b); // expect: equals true
    println(a != b); // expect: equals false
    println(a > b); // expect: cmp true
    println("" + (a == 4) + (4 == a) + (5 != a)); // expect: truetruetrue
}
