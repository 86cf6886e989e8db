// B.13 s[i] reads a code unit
// covers: B13.string-index
void main()
{
    string s = "abc";
    println(s[0] + s[1]); // expect: 195
    int i = 2;
    println(s[i] == s[0] + 2); // expect: true
}
