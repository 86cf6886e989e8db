// A.4 explicit conversions between integers
// covers: A4.integers
void main()
{
    int a = 300;
    println(uint8(a)); // expect: 44
    println(int8(a)); // expect: 44
    println(int16(70000)); // expect: 4464
    a = -1;
    println(uint(a)); // expect: 4294967295
    println(uint64(a)); // expect: 18446744073709551615
    println(uint16(a)); // expect: 65535
    println(int64(a)); // expect: -1
    uint b = 4294967295;
    println(int64(b)); // expect: 4294967295
    println(int(b)); // expect: -1
    int64 c = 0x1FFFFFFFF;
    println(int(c)); // expect: -1
}
