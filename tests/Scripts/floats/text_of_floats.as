// Floats show six digits too
// covers: B3.text
void main()
{
    float a = 0.1f;
    println(a); // expect: 0.1
    println(1.0f / 3); // expect: 0.333333
    println(16777216.0f); // expect: 1.67772e+07
    println(1e-10f); // expect: 1e-10
    println(123456.7f); // expect: 123457
    println(999999.5); // expect: 1e+06
    println(99999.95); // expect: 99999.9
    println(0.00001234); // expect: 1.234e-05
    println(1e100); // expect: 1e+100
    println(100.0); // expect: 100
}
