// B.2 ** is left associative, unary minus binds tighter
// covers: B2.power-precedence, B2.power-negative, A6.power
void main()
{
    println(-2 ** 2); // expect: 4
    println(2 ** 3 ** 2); // expect: 64
    println(2 ** -1); // expect: 0
    int a = 3;
    println(a ** 4); // expect: 81
    println(a ** 0); // expect: 1
    a **= 3;
    println(a); // expect: 27
    println(2.0 ** 0.5); // expect: 1.41421
    println(2 * 3 ** 2); // expect: 18
    int64 b = 3;
    println(b ** 30); // expect: 205891132094649
}
