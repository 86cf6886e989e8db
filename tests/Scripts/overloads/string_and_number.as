// A number is no string: it does not convert in calls
// covers: B5.no-match, B13.string-from-number
void f(const string &in s) { }
void g(string s) { }
void main()
{
    f("a");
    f(1); // expect error AS2004
    g(2.5); // expect error AS2004
    f(true); // expect error AS2004
}
