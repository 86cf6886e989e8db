// A compound assignment of a real to an integer computes in reals and truncates, with a warning
// covers: B3.implicit-variable, A6.compound
void main()
{
    int a = 10;
    a *= 1.5; // expect warning AS3028
    println(a); // expect: 15
    a += 0.9; // expect warning AS3028
    println(a); // expect: 15
    int b = 7;
    b /= 2.0; // expect warning AS3028
    println(b); // expect: 3
    double d = 2.5;
    b -= d; // expect warning AS3028
    println(b); // expect: 0
}
