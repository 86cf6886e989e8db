// B.2 constants that do not fit are changed, with a warning
// covers: B2.literal-changed, B2.narrow-argument, A4.number-conversions
void f(uint8 v)
{
    println(v);
}

void main()
{
    int a = 0xFFFFFFFF; // expect warning AS3027
    println(a); // expect: -1
    int8 b = 200; // expect warning AS3027
    println(b); // expect: -56
    uint c = -1; // expect warning AS3027
    println(c); // expect: 4294967295
    int d = 300;
    f(d); // expect: 44
    f(300); // expect: 44 // expect warning AS3027
}
