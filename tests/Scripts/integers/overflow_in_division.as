// B.2 INT_MIN / -1 raises
// covers: B2.division-overflow, A9.division-overflow
void main()
{
    int a = -2147483647 - 1;
    int b = -1;
    println(a / 2); // expect: -1073741824
    println(a / b); // expect exception: Overflow in integer division
}
