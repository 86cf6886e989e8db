// The smallest and largest numbers of every type
// covers: A4.integers, A1.integer-decimal
void main()
{
    int8 a = -128;
    int16 b = -32768;
    int c = -2147483648;
    int64 d = -9223372036854775808;
    println(a + " " + b + " " + c + " " + d); // expect: -128 -32768 -2147483648 -9223372036854775808
    uint8 e = 255;
    uint16 f = 65535;
    uint g = 4294967295;
    uint64 h = 18446744073709551615;
    println(e + " " + f + " " + g + " " + h); // expect: 255 65535 4294967295 18446744073709551615
}
