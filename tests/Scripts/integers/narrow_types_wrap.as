// B.2 8- and 16-bit variables wrap, their sums are int or uint
// covers: B2.wrap-narrow
void main()
{
    int8 a = 100;
    println(a + a); // expect: 200
    a += a;
    println(a); // expect: -56
    uint8 b = 255;
    b++;
    println(b); // expect: 0
    b--;
    println(b); // expect: 255
    println(b + 1); // expect: 256
    int16 c = 32767;
    ++c;
    println(c); // expect: -32768
    uint16 d = 65535;
    d += 2;
    println(d); // expect: 1
    int8 e = -128;
    e--;
    println(e); // expect: 127
}
