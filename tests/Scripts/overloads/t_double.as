// double: float before any integer
// covers: A7.real-to-integer, B5.real-order
string a(float v) { return "float"; }
string a(int64 v) { return "int64"; }
void main()
{
    double d = 1;
    println(a(d)); // expect: float
    println(a(2.5)); // expect: float
}
