// The longest token wins
// covers: A1.tokens
void main()
{
    int a = 5, b = 2;
    println(a+++b); // expect: 7
    println(a); // expect: 6
    println(a---b); // expect: 4
    println(a- -b); // expect: 7
    println(a>>>1); // expect: 2
    println(a**2); // expect: 25
    a>>>=1;
    println(a); // expect: 2
}
