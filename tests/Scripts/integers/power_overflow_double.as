// B.2 an infinite ** of doubles raises
// covers: B2.power-real
void main()
{
    double a = 10.0;
    println(a ** 300); // expect: 1e+300
    println(a ** 400); // expect exception: Overflow in exponent operation
}
