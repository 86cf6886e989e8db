// double to float rounds without warning
// covers: A4.number-conversions
void main()
{
    double d = 0.1;
    float f = d;
    println(double(f) == d); // expect: false
    f = 1e300;
    println(f); // expect: inf
    f = 3;
    d = f;
    println(d); // expect: 3
}
