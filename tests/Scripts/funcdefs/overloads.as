// A.4 funcdef handles: the funcdef chooses the overload
// covers: A4.funcdef-handle
funcdef string OfInt(int);
funcdef string OfText(const string &in);
funcdef string OfDouble(double);

string show(int a) { return "int"; }
string show(const string &in a) { return "string"; }

void take(OfInt@ f) { println(f(1)); }
void take(OfText@ f) { println(f("x")); }

string onlyText(const string &in a) { return "only " + a; }

void main()
{
    OfInt@ a = show;
    OfText@ b = show;
    println(a(1) + " " + b("")); // expect: int string
    take(onlyText); // expect: only x
    take(OfInt(show)); // expect: int
}
