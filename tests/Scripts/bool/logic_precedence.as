// not before and before or
// covers: A6.logic, A1.word-operators, A6.precedence
void main()
{
    println(true or false and false); // expect: true
    println((true or false) and false); // expect: false
    println(not false and false); // expect: false
    println(true ^^ true or true); // expect: true
    println(true || true ^^ true); // expect: true
    println(false and false ^^ true); // expect: false
}
