// A.4 float and double precision
// covers: A4.reals
void main()
{
    float f = 0.1f;
    double d = 0.1;
    println(f == 0.1f); // expect: true
    println(double(f) == d); // expect: false
    println(float(d) == f); // expect: true
    float big = 16777216;
    println(big + 1 == big); // expect: true
    println(double(big) + 1 == big); // expect: false
    f += 0.2;
    println(f); // expect: 0.3
}
