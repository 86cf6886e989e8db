// Operands of operator methods
// covers: B1.binary, A3.op-arithmetic
class V
{
    int n;
    V(int k) { n = k; }
    V@ opAdd(const V &in o) const
    {
        print("add ");
        return V(n + o.n);
    }
}
V@ v(int n)
{
    print("v" + n + " ");
    return V(n);
}
void main()
{
    println((v(1) + v(2) + v(3)).n); // expect: v1 v2 add v3 add 6
}
