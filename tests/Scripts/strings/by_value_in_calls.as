// Strings are copied into parameters
// covers: A2.param-value, A2.param-in, B6.in-copies
void f(string s) { s += "!"; println(s); }
void g(string &in s) { s += "?"; println(s); }
void main()
{
    string s = "a";
    f(s); // expect: a!
    g(s); // expect: a?
    println(s); // expect: a
}
