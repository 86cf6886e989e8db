// A.10 strings are values
// covers: A10.string
class A { string s = "field"; }

string change(string s)
{
    s += "!";
    return s;
}

void main()
{
    string a = "a";
    string b = a;
    b += "b";
    println(a + " " + b); // expect: a ab
    println(change(a) + a); // expect: a!a
    A x;
    A y;
    y.s += "2";
    println(x.s + y.s); // expect: fieldfield2
    string c;
    println("[" + c + "]"); // expect: []
    array<string> d(2);
    d[0] = a;
    a = "z";
    println(d[0] + d[1] + a); // expect: az
}
