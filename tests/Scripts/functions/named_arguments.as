// A.2 named arguments
// covers: A2.function-named
string f(int a, int b = 2, int c = 3)
{
    return a + "" + b + c;
}

void main()
{
    println(f(a: 7)); // expect: 723
    println(f(1, c: 9)); // expect: 129
    println(f(c: 5, b: 6, a: 4)); // expect: 465
    println(f(b: 8, a: 1)); // expect: 183
}
