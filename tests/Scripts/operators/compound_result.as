// The value of a compound assignment is what the method gives
// covers: A3.op-assign-arithmetic
class V
{
    int n = 1;
    V &opAddAssign(int k) { n += k; return this; }
    V &opMulAssign(int k) { n *= k; return this; }
}
void main()
{
    V v;
    (v += 2) *= 5;
    println(v.n); // expect: 15
}
