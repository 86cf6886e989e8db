// Large integers lose digits in a double
// covers: A4.number-conversions, B3.uint64-to-double
void main()
{
    int64 a = 9007199254740993;
    double d = a;
    println(int64(d)); // expect: 9007199254740992
    uint64 b = 18446744073709551615;
    println(double(b) == 18446744073709551616.0); // expect: true
    int64 c = -9223372036854775808;
    println(double(c)); // expect: -9.22337e+18
}
