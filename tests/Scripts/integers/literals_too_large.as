// Constants that are too large lose their upper bits, with a warning
// covers: B2.literal-changed
void main()
{
    int16 a = 40000; // expect warning AS3027
    println(a); // expect: -25536
    uint8 b = 256; // expect warning AS3027
    println(b); // expect: 0
    int c = 3000000000; // expect warning AS3027
    println(c); // expect: -1294967296
    uint16 d = 70000; // expect warning AS3027
    println(d); // expect: 4464
    int64 e = 18446744073709551615; // expect warning AS3027
    println(e); // expect: -1
}
