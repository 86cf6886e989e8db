// Operands of comparisons left to right
// covers: B1.binary, A6.comparison
int f(int n)
{
    print("f" + n + " ");
    return n;
}
void main()
{
    println(f(1) < f(2)); // expect: f1 f2 true
    println(f(1) >= f(2)); // expect: f1 f2 false
    println(f(1) == f(2)); // expect: f1 f2 false
    println(f(1) != f(2)); // expect: f1 f2 true
}
