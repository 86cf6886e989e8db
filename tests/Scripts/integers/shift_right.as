// B.2 >> fills with zeros, >>> with the sign
// covers: B2.shift-right, B2.shift-narrow
void main()
{
    int a = -8;
    println(a >> 1); // expect: 2147483644
    println(a >>> 1); // expect: -4
    println(-8 >> 1); // expect: 2147483644
    println(-8 >>> 1); // expect: -4
    uint b = 0x80000000;
    println(b >> 31); // expect: 1
    println(b >>> 31); // expect: 4294967295
    int64 c = -1;
    println(c >> 60); // expect: 15
    println(c >>> 60); // expect: -1
    println(int8(-1) >> 1); // expect: 2147483647
}
