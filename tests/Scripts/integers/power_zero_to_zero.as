// B.2 0 ** 0 raises, like 0 ** -1
// covers: B2.power-negative
void main()
{
    int a = 0;
    println((a + 2) ** a); // expect: 1
    println(a ** a); // expect exception: Overflow in exponent operation
}
