// T(x) converts
// covers: A6.construct, A4.number-conversions
void main()
{
    println(int(2.9)); // expect: 2
    println(double(7) / 2); // expect: 3.5
    println(float(1) / 4); // expect: 0.25
    println(int8(200)); // expect: -56
    println(uint(3.0)); // expect: 3
    println(string("s") + string()); // expect: s
}
