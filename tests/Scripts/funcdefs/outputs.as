// A.2 funcdef: all parameter modes, of functions and delegates
// covers: A2.funcdef, A4.delegate
class Box { int v = 1; }
funcdef void Fill(int &out, string &out, Box@ &out, const string &in);
funcdef string Both(string &out, const Box &in);
funcdef void Change(Box &inout, Box);

void fill(int &out a, string &out b, Box@ &out c, const string &in d) { a = 5; b = "b" + d; @c = Box(); c.v = 7; }
string both(string &out a, const Box &in b) { a = "out"; return "result " + b.v; }
void change(Box &inout a, Box b) { a.v += 1; b.v += 10; }

class Filler
{
    string name = "filler";
    void fill(int &out a, string &out b, Box@ &out c, const string &in d) { a = 6; b = name + " " + d; @c = null; }
    string both(string &out a, const Box &in b) { a = name; return "method " + b.v; }
    void change(Box &inout a, Box b) { a.v += 2; b.v += 10; }
}

void main()
{
    int a;
    string b;
    Box@ c;
    Fill@ f = fill;
    f(a, b, c, "x");
    println(a + " " + b + " " + c.v); // expect: 5 bx 7
    Filler filler;
    @f = Fill(filler.fill);
    f(a, b, c, "y");
    println(a + " " + b); // expect: 6 filler y
    println(c is null); // expect: true
    f(void, b, void, "z");
    println(b); // expect: filler z

    Box box;
    Both@ g = both;
    println(g(b, box) + " " + b); // expect: result 1 out
    @g = Both(filler.both);
    println(g(b, box) + " " + b); // expect: method 1 filler

    Change@ h = change;
    h(box, box);
    println(box.v); // expect: 2
    @h = Change(filler.change);
    h(box, box);
    println(box.v); // expect: 4
}
