// The functions of the add-on
// covers: A10.math
void main()
{
    println(sqrt(16.0f)); // expect: 4
    println(pow(2.0f, 10.0f)); // expect: 1024
    println(floor(-2.5f) + ceil(2.1f)); // expect: 0
    println(abs(-2.5f)); // expect: 2.5
    println(sin(0.0f) + cos(0.0f)); // expect: 1
    println(fraction(2.25f)); // expect: 0.25
    println(tan(0.0f) + atan2(0.0f, 1.0f)); // expect: 0
    println(log(1.0f) + log10(1000.0f)); // expect: 3
}
