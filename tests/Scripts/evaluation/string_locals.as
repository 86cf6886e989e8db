// Operands that are strings
// covers: B1.locals
void main()
{
    string s = "a";
    println(s + (s = "b")); // expect: bb
    s = "x";
    println(s == (s = "q")); // expect: true
}
