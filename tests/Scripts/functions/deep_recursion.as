// A.2 recursion of some depth is fine
// covers: A2.function-recursion
int depth(int n)
{
    return n == 0 ? 0 : depth(n - 1) + 1;
}

void main()
{
    println(depth(900)); // expect: 900
}
