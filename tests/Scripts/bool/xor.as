// ^^ is true if exactly one side is
// covers: A6.logic-xor, B4.xor
bool f(bool b)
{
    print("f ");
    return b;
}
void main()
{
    println("" + (true ^^ false) + (true ^^ true) + (false ^^ false)); // expect: truefalsefalse
    println(f(true) ^^ f(false)); // expect: f f true
    println(f(true) xor f(true)); // expect: f f false
}
