// B.2 integer division truncates, the remainder has the sign of the left operand
// covers: B2.division-signs
void main()
{
    int a = 7, b = -7, c = 3, d = -3;
    println(b % c); // expect: -1
    println(a % d); // expect: 1
    println(b / 2); // expect: -3
    println(a / d); // expect: -2
    println(b / d); // expect: 2
    println(-7 % 3); // expect: -1
    println(-7 / 2); // expect: -3
    double e = -7.5;
    println(e % 2); // expect: -1.5
}
