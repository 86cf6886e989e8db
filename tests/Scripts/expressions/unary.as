// A.6 unary operators
// covers: A6.prefix
void main()
{
    int a = 5;
    println(-a + +a); // expect: 0
    println(- -a); // expect: 5
    println(!(a > 3)); // expect: false
    println(-(-2147483647 - 1)); // expect: -2147483648
    double d = 2.5;
    println(-d); // expect: -2.5
    uint8 u = 1;
    println(-u); // expect: -1
    int8 s = -128;
    println(-s); // expect: -128
}
