// A.3 a value type with an implicit conversion to bool may be a condition and an operand of logical operators
// covers: A3.condition-value-type
void main()
{
    Flag yes(true);
    Flag no(false);
    if (yes)
        println("if"); // expect: if
    println(no ? "yes" : "no"); // expect: no
    println(yes && !no); // expect: true
    println(no || no); // expect: false
    println(yes ^^ yes); // expect: false
    println(yes and not no); // expect: true
    while (yes)
        yes = Flag(false);
    println(bool(yes)); // expect: false
}
