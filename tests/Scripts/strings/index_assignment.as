// B.13 s[i] is a place: it can be written
// covers: B13.string-place
void main()
{
    string s = "abc";
    string t = s;
    s[1] = 120;
    println(s + t); // expect: axcabc
    int i = 2;
    s[i] = s[0];
    println(s); // expect: axa
    s[0]++;
    s[2] += 2;
    println(s); // expect: bxc
}
