// Named arguments are evaluated by their place among the parameters, not as written
// covers: B1.arguments, A2.function-named
int f(int n)
{
    print("f" + n + " ");
    return n;
}
void g(int a, int b, int c)
{
    println("g" + a + b + c);
}
void main()
{
    g(c: f(3), a: f(1), b: f(2)); // expect: f3 f2 f1 g123
    g(f(1), c: f(3), b: f(2)); // expect: f3 f2 f1 g123
}
