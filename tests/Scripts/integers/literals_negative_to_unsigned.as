// Negative constants in unsigned variables change, with a warning
// covers: B2.literal-changed
void main()
{
    uint8 a = -1; // expect warning AS3027
    println(a); // expect: 255
    uint64 b = -1; // expect warning AS3027
    println(b); // expect: 18446744073709551615
    uint c = 5 - 6; // expect warning AS3027
    println(c); // expect: 4294967295
}
