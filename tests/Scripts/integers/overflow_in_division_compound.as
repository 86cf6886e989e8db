// /= with overflow raises
// covers: B2.division-overflow
void main()
{
    int a = -2147483648;
    int b = -1;
    a += 1;
    a /= b;
    println(a); // expect: 2147483647
    a = -2147483648;
    a /= b; // expect exception: Overflow in integer division
}
