// Both sides of ?: become one type
// covers: A6.conditional-common-type, B2.type-conditional
// oracle: differs (2.36)
string t(int v) { return "int"; }
string t(double v) { return "double"; }
string t(float v) { return "float"; }
void main()
{
    bool c = true;
    println(t(c ? 1 : 2)); // expect: int
    println(t(c ? 1.5 : 2)); // expect: double
    println(t(c ? 1 : 2.5f)); // expect: float
    println(c ? 1 : 2.5); // expect: 1
}
