// A.3 constructor overloads with defaults; local declarations with arguments
// covers: A3.constructor-overloads, A6.construct
class A
{
    string text;
    A() { text = "none"; }
    A(int n) { text = "int " + n; }
    A(int n, const string &in s = "x") { text = s + n; }
    A(const string &in s) { text = "string " + s; }
}

void main()
{
    A a;
    A b("q");
    A c(1, "y");
    println(a.text + ", " + b.text + ", " + c.text); // expect: none, string q, y1
    A@ d = A("r");
    println(d.text); // expect: string r
    println(A().text); // expect: none
}
