// float: double before any integer
// covers: A7.real-to-integer
string a(double v) { return "double"; }
string a(int v) { return "int"; }
string b(double v) { return "double"; }
string b(uint8 v) { return "uint8"; }
void main()
{
    float f = 1;
    println(a(f)); // expect: double
    println(b(f)); // expect: double
    println(a(1.5f)); // expect: double
}
