// B.2 0 ** -1 raises
// covers: B2.power-negative
void main()
{
    int a = 0, b = -1;
    println(b ** 0); // expect: 1
    println(a ** b); // expect exception: Overflow in exponent operation
}
