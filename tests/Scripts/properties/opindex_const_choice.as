// An object that is not const uses the opIndex that is not const, for reading too
// covers: B9.opindex-const, A3.op-index
class A
{
    string opIndex(int n) { return "plain"; }
    string opIndex(int n) const { return "const"; }
}
void main()
{
    A a;
    println(a[0]); // expect: plain
    const A@ c = a;
    println(c[0]); // expect: const
}
