// B.1 a string that grows by += is read when any other variable is
// covers: B1.locals
string pick(const string &in a, const string &in b) { return a + "," + b; }
void main()
{
    string s = "a"; s += "x";
    println(s == (s = "b")); // expect: true
    println(s != (s = "c")); // expect: false
    println(s < (s = "d")); // expect: false
    s = "q"; println(s + s + (s = "b")); // expect: qqb
    s = "q"; println("1" + s + (s = "b")); // expect: 1qb
    s = "q"; println(s + 1 + (s = "b")); // expect: q1b
    s = "q"; println(s + (s += "z")); // expect: qzqz
    s = "q"; println(s + (s += "z") + s); // expect: qzqzqz
    s = "q"; println(pick(s, s = "w")); // expect: w,w
    s = "q"; println(s.length() + (s = "www").length()); // expect: 4
    s = "q"; s += (s = "k"); println(s); // expect: kk
    s = "q"; s += s + (s = "k") + s; println(s); // expect: kkkk
    s = "q"; s = s + (s = "k") + s; println(s); // expect: kkk
    s = "q"; string t = s; s += "r"; println(t + s); // expect: qqr
    s = "q"; println(s.substr(0, (s = "zzz").length())); // expect: zzz
    s = "q"; println(s.opAdd(s = "n")); // expect: nn
    s = "q"; println(s[0] + (s = "n").length()); // expect: 114
    array<string> l = {s, s = "e", s}; println(l[0] + l[1] + l[2]); // expect: nee
    s = "q"; println(true ? s + (s = "v") : s); // expect: vv
    s = "q"; s += "1" + (s = "2"); println(s); // expect: 212
    s = "q"; string u = s + ((s = "k") + s); println(u); // expect: kkk
}
