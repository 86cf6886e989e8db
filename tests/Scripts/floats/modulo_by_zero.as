// B.2 float remainder by zero raises
// covers: B2.zero-real
void main()
{
    float a = 1.5f;
    float b = 0;
    println(a % 1); // expect: 0.5
    println(a % b); // expect exception: Divide by zero
}
