// Variables narrow silently
// covers: A4.number-conversions, B2.narrow-argument
void main()
{
    int a = 300;
    uint8 b = a;
    println(b); // expect: 44
    int64 c = 0x1234567890;
    int d = c;
    println(d); // expect: 878082192
    int16 e = d;
    println(e); // expect: 30864
    uint f = 4000000000;
    int g = f;
    println(g); // expect: -294967296
}
