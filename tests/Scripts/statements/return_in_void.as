// return without a value ends a void function
// covers: A5.return
void f(int n)
{
    if (n > 2) return;
    print(n + " ");
    f(n + 1);
}
void main()
{
    f(0);
    println("."); // expect: 0 1 2 .
    return;
}
