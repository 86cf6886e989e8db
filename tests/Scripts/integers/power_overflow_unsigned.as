// Overflow of ** of unsigned numbers raises
// covers: B2.power-overflow
void main()
{
    uint a = 2;
    println(a ** 31); // expect: 2147483648
    println(a ** 32); // expect exception: Overflow in exponent operation
}
