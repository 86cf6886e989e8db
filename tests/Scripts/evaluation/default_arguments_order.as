// Default arguments and given ones are evaluated last to first
// covers: B1.default-arguments, B1.arguments
int f(int n)
{
    print("f" + n + " ");
    return n;
}
void g(int a, int b = f(2), int c = f(3))
{
    println("g");
}
void main()
{
    g(f(1)); // expect: f3 f2 f1 g
    g(f(1), f(9)); // expect: f3 f9 f1 g
}
