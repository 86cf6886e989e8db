// Two operators that fit alike
// covers: B5.ambiguous-real, A3.op-arithmetic
class V
{
    int opAdd(float f) const { return 1; }
    int opAdd(double d) const { return 2; }
}
void main()
{
    V v;
    println(v + 1.0f + v + 1.0); // expect error AS3002
    println(v + 1); // expect error AS3002
}
