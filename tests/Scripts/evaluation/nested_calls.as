// B.1 order of evaluation: calls inside arguments
// covers: B1.arguments
int f(int n)
{
    print("f" + n + " ");
    return n;
}

int sum(int a, int b)
{
    print("sum ");
    return a + b;
}

void main()
{
    println(sum(sum(f(1), f(2)), sum(f(3), f(4)))); // expect: f4 f3 sum f2 f1 sum sum 10
}
