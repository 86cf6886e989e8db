// A.2 parameters are variables; unnamed parameters; (void)
// covers: A2.function-locals, A2.function-unnamed-parameter, A2.function-void-list
int f(int n, int, string s)
{
    n += 10;
    s += n;
    return n + s.length();
}

int g(void)
{
    return 5;
}

void main()
{
    int n = 1;
    println(f(n, 2, "x")); // expect: 14
    println(n + g()); // expect: 6
}
