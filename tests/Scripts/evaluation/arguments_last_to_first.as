// B.1 order of evaluation: arguments last to first
// covers: B1.arguments
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
    g(f(1), f(2), f(3)); // expect: f3 f2 f1 g123
}
