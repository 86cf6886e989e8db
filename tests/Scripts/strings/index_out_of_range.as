// B.13 an index behind the end raises
// covers: B13.string-index, A9.out-of-range
void main()
{
    string s = "abc";
    println(s[2]); // expect: 99
    println(s[3]); // expect exception: Out of range
}
