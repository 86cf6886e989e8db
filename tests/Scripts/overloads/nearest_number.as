// B.5 cost order: size change, then sign change, then int to float
// covers: B5.integer-order, A7.size-up, A7.signed-to-unsigned
string f(int64 v) { return "int64"; }
string f(uint v) { return "uint"; }
string f(double v) { return "double"; }

void main()
{
    int i = 1;
    int8 i8 = 1;
    uint8 u8 = 1;
    float r = 1;
    println(f(i)); // expect: int64
    println(f(i8)); // expect: int64
    println(f(u8)); // expect: uint
    println(f(r)); // expect: double
}
