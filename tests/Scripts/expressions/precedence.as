// A.6 precedence
// covers: A6.precedence, A6.power
void main()
{
    println(2 + 3 * 4 ** 2 / 6 % 5); // expect: 5
    println(-3 + 4 - -5); // expect: 6
    println(1 + 2 < 4 && 7 > 3 || false); // expect: true
    println(!false == true); // expect: true
    println(1 << 2 + 1 > 7 == true); // expect: true
    println(true || false ? 1 : 2); // expect: 1
    println(~0 & 0xF | 16); // expect: 31
    println(5 - 3 - 1 + 2 * (4 - 2)); // expect: 5
    println(true ^^ false && false); // expect: false
    println(7 & 2 + 4); // expect: 6
    int a = 2;
    println(-a ** 2); // expect: 4
    println(a++ * 2 + a); // expect: 7
}
