// "Where this product differs": real to integer saturates
// covers: D.saturation
// oracle: differs (saturates on purpose)
void main()
{
    double big = 1e20;
    println(int(big)); // expect: 2147483647
    println(int(-big)); // expect: -2147483648
    println(int64(1e30)); // expect: 9223372036854775807
    println(uint(-1.5)); // expect: 0
    println(uint64(1e19)); // expect: 10000000000000000000
    double d = 300.7;
    println(uint8(d)); // expect: 255
    d = 70000;
    println(int16(d)); // expect: 32767
    println(int8(-d)); // expect: -128
}
