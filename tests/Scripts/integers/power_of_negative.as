// Negative bases
// covers: B2.power-precedence, B2.power-negative
void main()
{
    int a = -2;
    println(a ** 3); // expect: -8
    println(a ** 4); // expect: 16
    int n = -1;
    println(a ** n); // expect: 0
    int one = 1;
    println(one ** n); // expect: 0
    int minus = -1;
    println(minus ** n); // expect: 0
}
