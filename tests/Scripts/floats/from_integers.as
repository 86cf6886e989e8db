// B.3 integers to reals
// covers: B3.uint64-to-double
void main()
{
    uint64 a = 18446744073709551615;
    println(double(a)); // expect: 1.84467e+19
    int64 b = -5;
    println(double(b)); // expect: -5
    uint c = 4000000000;
    println(float(c)); // expect: 4e+09
    double d = c;
    println(d == 4000000000.0); // expect: true
    int8 e = -100;
    println(e * 1.5); // expect: -150
}
