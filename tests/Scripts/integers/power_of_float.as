// An infinite ** of floats raises
// covers: B2.power-real
void main()
{
    float a = 10;
    println(a ** 38); // expect: 1e+38
    println(a ** 39); // expect exception: Overflow in exponent operation
}
