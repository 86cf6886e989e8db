// The complement of narrow numbers in variables
// covers: B2.type-complement
void main()
{
    uint8 a = 0x0F;
    a = ~a;
    println(a); // expect: 240
    int8 b = 1;
    b = ~b;
    println(b); // expect: -2
    uint16 c = 0;
    println(~c); // expect: 65535
    uint64 d = 1;
    println(~d); // expect: 18446744073709551614
}
