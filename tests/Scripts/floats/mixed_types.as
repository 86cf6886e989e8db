// Integers and reals in one expression
// covers: B2.type-real, B3.integer-division
string t(int v) { return "int"; }
string t(float v) { return "float"; }
string t(double v) { return "double"; }
void main()
{
    int i = 1;
    uint64 u = 1;
    float f = 1;
    double d = 1;
    println(t(i + f) + t(f + i) + t(u * f) + t(f - f)); // expect: floatfloatfloatfloat
    println(t(i + d) + t(d / u) + t(f * d) + t(d - f)); // expect: doubledoubledoubledouble
    println(t(i / 2) + t(i / 2.0) + t(i / 2.0f)); // expect: intdoublefloat
}
