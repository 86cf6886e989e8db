// Narrow numbers compare by value
// covers: A6.comparison, B2.compare-signs
void main()
{
    int8 a = -1;
    int16 b = -1;
    println(a == b); // expect: true
    uint8 c = 255;
    println(c == 255); // expect: true
    uint16 d = 255;
    println(c == d); // expect: true
    println(a < 0); // expect: true
}
