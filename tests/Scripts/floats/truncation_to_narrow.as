// Reals to narrow integers, inside their range
// covers: B3.truncate
void main()
{
    println(int8(127.9)); // expect: 127
    println(int8(-128.9)); // expect: -128
    println(uint16(65535.5)); // expect: 65535
    float f = 200.75f;
    println(uint8(f)); // expect: 200
    println(int(2147483647.9)); // expect: 2147483647
    println(int64(-0.9)); // expect: 0
}
