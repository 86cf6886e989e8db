// The remainder of the smallest number by -1 raises too
// covers: B2.division-overflow, A9.division-overflow
void main()
{
    int a = -2147483648;
    int b = -1;
    println(a % 7); // expect: -2
    println(a % b); // expect exception: Overflow in integer division
}
