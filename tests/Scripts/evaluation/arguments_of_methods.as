// Arguments of a method last to first, then the object
// covers: B1.arguments, B1.method-chain
class A
{
    void m(int a, int b) { println("m" + a + b); }
}
A@ obj()
{
    print("obj ");
    return A();
}
int f(int n)
{
    print("f" + n + " ");
    return n;
}
void main()
{
    obj().m(f(1), f(2)); // expect: f2 f1 obj m12
}
