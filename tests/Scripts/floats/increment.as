// ++ and -- of reals
// covers: A6.prefix, A6.postfix
void main()
{
    double d = 0.5;
    println(d++); // expect: 0.5
    println(++d); // expect: 2.5
    println(d--); // expect: 2.5
    float f = 1.25f;
    f--;
    println(f); // expect: 0.25
    array<double> a = {1};
    a[0]++;
    println(a[0]); // expect: 2
}
