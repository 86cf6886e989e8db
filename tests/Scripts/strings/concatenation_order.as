// + groups from the left: numbers before the first string are added
// covers: A10.string, A6.precedence
void main()
{
    println(1 + 2 + "a" + 1 + 2); // expect: 3a12
    println("a" + (1 + 2)); // expect: a3
    println("a" + 2 * 3); // expect: a6
    println(1.5 + 1 + "x"); // expect: 2.5x
    println("b" + true + false); // expect: btruefalse
}
