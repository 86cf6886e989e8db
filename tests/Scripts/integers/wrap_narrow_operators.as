// Every compound assignment wraps narrow variables
// covers: B2.wrap-narrow
void main()
{
    int8 a = 127;
    a += 1;
    println(a); // expect: -128
    a -= 1;
    println(a); // expect: 127
    a *= 2;
    println(a); // expect: -2
    a <<= 7;
    println(a); // expect: 0
    uint8 b = 16;
    b *= 16;
    println(b); // expect: 0
    b -= 1;
    println(b); // expect: 255
    b ^= 0xF0;
    println(b); // expect: 15
    int16 c = 255;
    c **= 2;
    println(c); // expect: -511
    uint16 d = 3;
    d <<= 15;
    println(d); // expect: 32768
}
