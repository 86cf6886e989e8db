// B.5 no candidate fits
// covers: B5.no-match
void f(int a) { }
void f(const string &in a, int b) { }

void main()
{
    f(true); // expect error AS2004
    f(1, 2, 3); // expect error AS2004
    f(); // expect error AS2004
    g(1); // expect error AS2003
    f("a", 1);
}
