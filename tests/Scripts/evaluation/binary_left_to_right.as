// B.1 order of evaluation: operands of binary operators left to right, whatever binds tighter
// covers: B1.binary, B1.concatenation
int f(int n)
{
    print("f" + n + " ");
    return n;
}

void main()
{
    println(f(1) + f(2) * f(3)); // expect: f1 f2 f3 7
    println((f(1) - f(2)) - f(3)); // expect: f1 f2 f3 -4
    println(f(8) >> f(1) & f(6)); // expect: f8 f1 f6 4
    println("a" + f(1) + "b" + f(2)); // expect: f1 f2 a1b2
}
