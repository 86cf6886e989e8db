// B.2 bitwise operators bind tighter than comparison
// covers: B2.bitwise-precedence, A6.precedence
void main()
{
    println(5 & 3 == 1); // expect: true
    println(6 ^ 3 | 8 & 12); // expect: 13
    println(1 | 2 ^ 3 & 1); // expect: 3
    println(1 << 2 + 1); // expect: 8
    println(7 & 3 << 1); // expect: 6
    println(10 - 4 - 3); // expect: 3
    println(100 / 10 / 5); // expect: 2
    println(2 + 3 * 4 % 5); // expect: 4
}
