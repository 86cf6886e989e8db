// B.2 overflow in ** raises
// covers: B2.power-overflow, A9.power-overflow
void main()
{
    int a = 10;
    println(a ** 9); // expect: 1000000000
    println(a ** 10); // expect exception: Overflow in exponent operation
}
