// Arguments and results that are reals become integers with a warning
// covers: B3.implicit-variable, B3.implicit-constant
int half(double d)
{
    return d / 2; // expect warning AS3028
}
int twice(int n) { return n * 2; }
void main()
{
    println(half(7)); // expect: 3
    println(twice(2.0)); // expect: 4
    double d = 2.5;
    println(twice(d)); // expect: 4 // expect warning AS3028
    println(twice(2.5)); // expect: 4 // expect warning AS3027
}
