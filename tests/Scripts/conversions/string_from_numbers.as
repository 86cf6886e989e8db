// B.13 a string variable takes numbers and bools
// covers: B13.string-from-number
void main()
{
    string s = "x";
    s = 5;
    println(s); // expect: 5
    s = 2.5;
    println(s); // expect: 2.5
    s = true;
    println(s); // expect: true
    s += 7;
    s += -1.5f;
    println(s); // expect: true7-1.5
    string t = 12;
    println(t); // expect: 12
}
