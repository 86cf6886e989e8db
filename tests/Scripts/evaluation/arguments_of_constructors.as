// Arguments of constructors last to first, before the object
// covers: B1.arguments
class A
{
    A(int a, int b) { print("A" + a + b + " "); }
}
int f(int n)
{
    print("f" + n + " ");
    return n;
}
void main()
{
    A a(f(1), f(2));
    println("."); // expect: f2 f1 A12 .
    A@ h = A(f(3), f(4));
    println("."); // expect: f4 f3 A34 .
}
