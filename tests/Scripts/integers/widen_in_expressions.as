// Sums of narrow numbers do not wrap
// covers: B2.type-widen, B2.wrap-narrow
void main()
{
    int8 a = 127;
    println(a + 1); // expect: 128
    println(a * a); // expect: 16129
    uint8 b = 255;
    println(b + b); // expect: 510
    println(b * b * b); // expect: 16581375
    uint8 c = 0;
    println(c - 1); // expect: 4294967295
    uint16 d = 65535;
    println(d * d); // expect: 4294836225
    int16 e = -32768;
    println(e - 1); // expect: -32769
}
