// B.2 overflow in ** raises
void main()
{
    int a = 10;
    println(a ** 9); // expect: 1000000000
    println(a ** 10); // expect exception: Overflow in exponent operation
}
