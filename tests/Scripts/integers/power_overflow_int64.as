// Overflow of ** of 64-bit numbers raises
// covers: B2.power-overflow
void main()
{
    int64 a = 10;
    println(a ** 18); // expect: 1000000000000000000
    println(a ** 19); // expect exception: Overflow in exponent operation
}
