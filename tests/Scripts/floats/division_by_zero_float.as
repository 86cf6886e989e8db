// Division of floats by zero raises, negative zero too
// covers: B2.zero-real, A9.divide-by-zero
void main()
{
    float a = 1;
    float zero = 0;
    println(zero / a); // expect: 0
    println(a / -zero); // expect exception: Divide by zero
}
