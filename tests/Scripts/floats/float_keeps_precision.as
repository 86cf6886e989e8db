// float has 24 bits
// covers: A4.reals
void main()
{
    float a = 16777217.0f;
    println(int(a)); // expect: 16777216
    float b = 0.1f;
    double c = b;
    println(c == 0.1); // expect: false
    println(float(0.1) == b); // expect: true
    println(b * 10 == 1.0f); // expect: true
}
