// A number on the left needs the reversed operator
// covers: A3.op-reversed, A3.op-missing
class V
{
    int opAdd(int n) const { return n + 1; }
}
void main()
{
    V v;
    println(v + 1);
    println(1 + v); // expect error AS3002
}
