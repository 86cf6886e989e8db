// With a reversed operator the left operand is evaluated first too
// covers: B1.binary, A3.op-reversed
class V
{
    string opSub_r(int n) const { return n + "-V"; }
}
int f(int n)
{
    print("f" + n + " ");
    return n;
}
V@ v()
{
    print("v ");
    return V();
}
void main()
{
    println(f(1) - v()); // expect: f1 v 1-V
}
