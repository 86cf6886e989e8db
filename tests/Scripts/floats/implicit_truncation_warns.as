// B.3 implicit conversion of a real to an integer warns
// covers: B3.implicit-variable, B3.implicit-constant
void f(int v)
{
    println(v);
}

void main()
{
    double a = 2.75;
    int b = a; // expect warning AS3028
    println(b); // expect: 2
    int c = 3.5; // expect warning AS3027
    println(c); // expect: 3
    int d = 4.0;
    println(d); // expect: 4
    f(a); // expect: 2 // expect warning AS3028
}
