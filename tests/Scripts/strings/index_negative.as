// A negative index raises
// covers: B13.string-index, A9.out-of-range
void main()
{
    string s = "abc";
    int i = -1;
    println(s[i + 1]); // expect: 97
    println(s[i]); // expect exception: Out of range
}
