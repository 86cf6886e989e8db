// A.10 math: the functions of the add-on
// covers: A10.math
void main()
{
    println("" + closeTo(1.0f, 1.000001f) + " " + fraction(-1.25f) + " " + ceil(1.2f) + floor(-1.2f) + abs(-2.5f)); // expect: true -0.25 2-22.5
    println("" + pow(2.0f, 10.0f) + " " + log10(1000.0f) + " " + log(0.0f) + " " + sqrt(2.0f)); // expect: 1024 3 -inf 1.41421
    println("" + sin(1.0f) + " " + cos(1.0f) + " " + tan(1.0f)); // expect: 0.841471 0.540302 1.55741
    println("" + asin(0.5f) + " " + acos(0.5f) + " " + atan(0.5f) + " " + atan2(1.0f, -1.0f)); // expect: 0.523599 1.0472 0.463648 2.35619
    println("" + sinh(1.0f) + " " + cosh(1.0f) + " " + tanh(1.0f)); // expect: 1.1752 1.54308 0.761594
    println("" + fpToIEEE(1.0f) + " " + fpFromIEEE(uint(0x40490FDB))); // expect: 1065353216 3.14159
}
