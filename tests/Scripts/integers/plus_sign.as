// Unary plus changes nothing but the sign of the type
// covers: B2.type-negation, A6.prefix
string t(int v) { return "int"; }
string t(uint v) { return "uint"; }
string t(double v) { return "double"; }
void main()
{
    int a = -5;
    println(+a); // expect: -5
    uint b = 4294967295;
    println(t(+b)); // expect: int
    println(+b); // expect: -1
    println(t(+2.5)); // expect: double
}
