// Bit operations of an int and an int64
// covers: B2.type-bitwise
void main()
{
    int a = -1;
    int64 b = 0x100000000;
    println(a & b); // expect: 4294967296
    println(b & a); // expect: 4294967296
    println(a | b); // expect: -1
    println(b | a); // expect: -1
    uint c = 0xFFFFFFFF;
    println(b | c); // expect: 8589934591
    println(c | b); // expect: 8589934591
}
