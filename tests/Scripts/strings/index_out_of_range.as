// B.13 an index behind the end raises
void main()
{
    string s = "abc";
    println(s[2]); // expect: 99
    println(s[3]); // expect exception: Out of range
}
