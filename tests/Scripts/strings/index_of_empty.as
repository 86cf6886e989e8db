// An empty string has no element
// covers: B13.string-index, A9.out-of-range
void main()
{
    string s;
    println(s.length()); // expect: 0
    s[0] = 65; // expect exception: Out of range
}
