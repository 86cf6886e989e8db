// B.3 six significant digits
// covers: B3.text
void main()
{
    println(1.0); // expect: 1
    println(0.1); // expect: 0.1
    println(1e10); // expect: 1e+10
    println(1e-5); // expect: 1e-05
    println(123456.789); // expect: 123457
    println(1234567.0); // expect: 1.23457e+06
    println(10000000.0); // expect: 1e+07
    println(100000.0); // expect: 100000
    println(0.0001); // expect: 0.0001
    println(3.14159265358979); // expect: 3.14159
    println(-2.5f); // expect: -2.5
    println(1.0 / 3); // expect: 0.333333
    println("" + 1.5 + "," + 2.25f); // expect: 1.5,2.25
    double zero = 0.0;
    println(-zero); // expect: -0
    println(1e300 * 10); // expect: 1e+301
}
