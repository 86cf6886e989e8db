// s[i] is a number
// covers: B13.string-index, B13.string-place
void main()
{
    string s = "AZ";
    println(s[0]); // expect: 65
    println(s[1] - s[0]); // expect: 25
    s[0] += 1;
    println(s); // expect: BZ
    println(s[0] == 66); // expect: true
}
