// A.6 bool operators and their precedence
// covers: A4.bool, A6.logic, A6.logic-xor, A1.word-operators
void main()
{
    bool t = true;
    bool f = false;
    println(t && f || t); // expect: true
    println(t || f && f); // expect: true
    println(!t || t); // expect: true
    println(!(t || t)); // expect: false
    println(t ^^ t); // expect: false
    println(t != f); // expect: true
    println(t == !f); // expect: true
    println(not f and t); // expect: true
    println(f ? 1 : 2); // expect: 2
    println("" + t + f); // expect: truefalse
}
