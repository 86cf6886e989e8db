// B.3, B.2 double division by zero raises
// covers: B2.zero-real, A9.divide-by-zero
void main()
{
    double a = 1.0;
    double b = 0.0;
    println(a / 4); // expect: 0.25
    println(a / b); // expect exception: Divide by zero
}
