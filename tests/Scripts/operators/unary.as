// opNeg and opCom, also reversed
// covers: A3.op-neg, A3.op-com
class V
{
    int n;
    V(int k) { n = k; }
    V@ opNeg() const { return V(-n); }
    V@ opCom() const { return V(~n); }
}
void main()
{
    V v(5);
    println((-v).n + " " + (-(-v)).n + " " + (~v).n); // expect: -5 5 -6
}
