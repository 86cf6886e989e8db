// B.2 the smallest int64 % -1 raises
// covers: B2.division-overflow
void main()
{
    int64 a = -0x7FFFFFFFFFFFFFFF - 1;
    int64 b = -1;
    println(a); // expect: -9223372036854775808
    println(a % b); // expect exception: Overflow in integer division
}
