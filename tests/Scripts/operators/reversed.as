// B.10 _r forms; the left operand's operator wins
// covers: A3.op-reversed, B10.left-first
class V
{
    string opAdd(const V &in o) const { return "opAdd"; }
    string opAdd_r(const V &in o) const { return "opAdd_r"; }
    string opSub_r(int n) const { return n + " - V"; }
    string opMul_r(double d) const { return d + " * V"; }
    string opAdd_r(int n) const { return n + " + V"; }
}

void main()
{
    V a;
    V b;
    println(a + b); // expect: opAdd
    println(10 - a); // expect: 10 - V
    println(2.5 * a); // expect: 2.5 * V
    println(1 + a); // expect: 1 + V
}
