// Shifts of every type
// covers: B2.type-shift, B2.shift-narrow
void main()
{
    int8 a = -1;
    println(a << 4); // expect: -16
    println(a >> 28); // expect: 15
    println(a >>> 28); // expect: -1
    uint16 b = 65535;
    println(b << 8); // expect: 16776960
    println(b >> 8); // expect: 255
    int64 c = 1;
    println(c << 63); // expect: -9223372036854775808
    uint64 d = 0x8000000000000000;
    println(d >> 63); // expect: 1
    println(d >>> 63); // expect: 18446744073709551615
    int e = 1;
    println(e << 31); // expect: -2147483648
}
