// int: larger sizes, then smaller ones, then the other sign, then reals
// covers: A7.size-up, A7.size-down, A7.signed-to-unsigned, A7.integer-to-real
// oracle: differs (2.37)
string a(int64 v) { return "int64"; }
string a(int16 v) { return "int16"; }
string b(int16 v) { return "int16"; }
string b(uint v) { return "uint"; }
string c(uint v) { return "uint"; }
string c(float v) { return "float"; }
string d(uint64 v) { return "uint64"; }
string d(double v) { return "double"; }
void main()
{
    int i = 1;
    println(a(i)); // expect: int64
    println(b(i)); // expect: int16
    println(c(i)); // expect: uint
    println(d(i)); // expect: uint64
}
