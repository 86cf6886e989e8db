// opCmp and opEquals for several types
// covers: A3.op-cmp, A3.op-equals
class V
{
    int n;
    V(int k) { n = k; }
    int opCmp(double d) const { return n < d ? -1 : n > d ? 1 : 0; }
    bool opEquals(const string &in s) const { return s == "" + n; }
}
void main()
{
    V v(3);
    println("" + (v < 3.5) + (v > 2.5) + (3.5 > v)); // expect: truetruetrue
    println("" + (v == "3") + (v != "4") + ("3" == v)); // expect: truetruetrue
}
