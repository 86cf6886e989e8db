// "Where this product differs": endless recursion raises
// covers: A9.stack-overflow, D.recursion
// oracle: none (unlimited by default)
int f(int n)
{
    return f(n + 1) + 1; // expect exception: Stack overflow
}

void main()
{
    println("start"); // expect: start
    f(0);
}
