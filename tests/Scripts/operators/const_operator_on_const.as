// A const object needs const operators
// covers: A3.const-object, A3.op-arithmetic
class V
{
    int opAdd(int n) { return n; }
    int opSub(int n) const { return n; }
}
void main()
{
    const V v;
    println(v - 1);
    println(v + 1); // expect error AS3002
}
