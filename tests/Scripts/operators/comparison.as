// B.10 opCmp serves all comparisons, reversed for a value on the left
// covers: A3.op-cmp, B10.cmp-reversed, B10.equals-or-cmp
class V
{
    int x;
    V(int n) { x = n; }
    int opCmp(const V &in o) const
    {
        return x - o.x;
    }
    int opCmp(int n) const
    {
        print("cmp" + n + " ");
        return x - n;
    }
}

void main()
{
    V a(1);
    V b(2);
    println("" + (a < b) + (a <= b) + (a > b) + (a >= b)); // expect: truetruefalsefalse
    println("" + (a == b) + (a != b) + (a == a)); // expect: falsetruetrue
    println(5 < a); // expect: cmp5 false
    println(0 < a); // expect: cmp0 true
    println(a >= 1); // expect: cmp1 true
}
