// closeTo compares with a tolerance
// covers: A10.math
void main()
{
    float a = 0.1f;
    float b = a * 10;
    println(closeTo(b, 1.0f)); // expect: true
    println(closeTo(1.0, 1.1)); // expect: false
    println(closeTo(1.0, 1.1, 0.2)); // expect: true
}
