// A.10 string: building in a loop
// covers: A10.string
void main()
{
    string s;
    for (int i = 0; i < 1000; i++)
        s += i % 10;
    println(s.length() + " " + s.substr(995)); // expect: 1000 56789
    string t = s;
    s += "x";
    println(t.length() + s.length()); // expect: 2001
}
