// B.2 division by zero raises
// covers: B2.zero-integer, A9.divide-by-zero
void main()
{
    int a = 7;
    int b = 0;
    println(a / 7); // expect: 1
    println(a / b); // expect exception: Divide by zero
}
