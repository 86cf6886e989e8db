// The four operations and the remainder
// covers: A4.reals
void main()
{
    double a = 7.5, b = 2;
    println(a + b); // expect: 9.5
    println(a - b); // expect: 5.5
    println(a * b); // expect: 15
    println(a / b); // expect: 3.75
    println(a % b); // expect: 1.5
    println(-a % b); // expect: -1.5
    println(a % -b); // expect: 1.5
    float c = 5.5f;
    println(c % 2); // expect: 1.5
}
