// 64-bit division by zero raises
// covers: B2.zero-integer
void main()
{
    uint64 a = 1;
    uint64 b = 0;
    println(a % (b + 1)); // expect: 0
    println(a % b); // expect exception: Divide by zero
}
