// uint64: smaller unsigned, then signed
// covers: A7.size-down, A7.unsigned-to-signed
string a(uint v) { return "uint"; }
string a(int64 v) { return "int64"; }
string b(int64 v) { return "int64"; }
string b(double v) { return "double"; }
void main()
{
    uint64 u = 1;
    println(a(u)); // expect: uint
    println(b(u)); // expect: int64
}
