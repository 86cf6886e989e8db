// A.2 constant references are read-only
// covers: A2.return-const-reference
int g = 4;
class A
{
    int v = 2;
    string s = "text";
    const int &value() const { return v; }
    const string &text() const { return s; }
    const string &fixed() const { return "fixed"; }
}
const int &global() { return g; }

void main()
{
    A a;
    println(a.value() + global()); // expect: 6
    println(a.text() + a.fixed().length()); // expect: text5
}
