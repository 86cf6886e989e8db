// and, or, exclusive or
// covers: B2.type-bitwise
void main()
{
    println(0xF0 & 0x3C); // expect: 48
    println(0xF0 | 0x0F); // expect: 255
    println(0xF0 ^ 0xFF); // expect: 15
    int a = -1;
    println(a & 0xFFFF); // expect: 65535
    println(a ^ a); // expect: 0
    int64 b = -1;
    println(b & 0xFF); // expect: 255
    println(b ^ 1); // expect: -2
    uint8 c = 0xF0;
    println(c | 1); // expect: 241
}
