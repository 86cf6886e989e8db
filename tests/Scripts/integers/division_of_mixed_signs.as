// int by uint divides as int
// covers: B2.type-signed, B2.division-signs
void main()
{
    int a = -6;
    uint b = 3;
    println(a / b); // expect: -2
    println(a % b); // expect: 0
    uint c = 4000000000;
    int d = 2;
    println(c / d); // expect: -147483648
    println(c / 2); // expect: 2000000000
}
