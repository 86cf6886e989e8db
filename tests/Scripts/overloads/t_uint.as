// uint: other unsigned sizes, then signed, then reals
// covers: A7.size-up, A7.size-down, A7.unsigned-to-signed
string a(uint64 v) { return "uint64"; }
string a(int v) { return "int"; }
string b(uint8 v) { return "uint8"; }
string b(int64 v) { return "int64"; }
string c(int v) { return "int"; }
string c(float v) { return "float"; }
void main()
{
    uint u = 1;
    println(a(u)); // expect: uint64
    println(b(u)); // expect: uint8
    println(c(u)); // expect: int
}
