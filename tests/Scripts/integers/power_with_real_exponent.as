// A real exponent gives a real
// covers: B2.power-real, B2.type-power
string t(int v) { return "int"; }
string t(float v) { return "float"; }
string t(double v) { return "double"; }
void main()
{
    int a = 9;
    println(a ** 0.5); // expect: 3
    println(t(a ** 0.5)); // expect: double
    println(t(a ** 0.5f)); // expect: float
    double d = 2;
    println(d ** 3); // expect: 8
}
