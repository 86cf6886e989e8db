// A.1 literals of all bases; a leading 0 is decimal
// covers: A1.integer-bases, A1.integer-decimal
void main()
{
    println(0x1F + 0XaB); // expect: 202
    println(0o17); // expect: 15
    println(0b101); // expect: 5
    println(0d12); // expect: 12
    println(010); // expect: 10
    println(0B11 + 0O7 + 0D9); // expect: 19
    println(0xFFFFFFFFFFFFFFFF); // expect: 18446744073709551615
    println(0b11111111111111111111111111111111); // expect: 4294967295
}
