// int8: larger signed sizes first, then unsigned ones
// covers: A7.size-up, A7.signed-to-unsigned
string a(int v) { return "int"; }
string a(uint8 v) { return "uint8"; }
string b(uint8 v) { return "uint8"; }
string b(double v) { return "double"; }
string c(int64 v) { return "int64"; }
string c(uint v) { return "uint"; }
void main()
{
    int8 i = 1;
    println(a(i)); // expect: int
    println(b(i)); // expect: uint8
    println(c(i)); // expect: int64
}
