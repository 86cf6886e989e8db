// and, or, xor and not are operators
// covers: A1.word-operators, A6.logic
void main()
{
    bool a = true, b = false;
    println((a and b) == (a && b)); // expect: true
    println((a or b) == (a || b)); // expect: true
    println((a xor b) == (a ^^ b)); // expect: true
    println(not a == !a); // expect: true
}
