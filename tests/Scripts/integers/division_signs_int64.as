// Quotients of 64-bit numbers truncate, remainders take the sign of the left side
// covers: B2.division-signs
void main()
{
    int64 a = -7;
    int64 b = 2;
    println(a / b + " " + a % b); // expect: -3 -1
    println(-a / -b + " " + -a % -b); // expect: -3 1
    println(a / -b + " " + a % -b); // expect: 3 -1
    uint64 c = 18446744073709551615;
    println(c / 10 + " " + c % 10); // expect: 1844674407370955161 5
}
