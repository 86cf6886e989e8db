// The negation of unsigned numbers is signed
// covers: B2.type-negation
void main()
{
    uint a = 1;
    println(-a); // expect: -1
    uint8 b = 200;
    println(-b); // expect: 56
    uint16 c = 40000;
    println(-c); // expect: 25536
    uint64 d = 5;
    println(-d); // expect: -5
    int8 e = -128;
    int f = -e;
    println(f); // expect: -128
    int16 g = -32768;
    println(-g); // expect: -32768
}
