// B.5 no hiding of base overloads
// covers: B5.base-overloads
class A
{
    string f(int n) { return "int"; }
    string f(const string &in s) { return "string"; }
}

class B : A
{
    string f(bool b) { return "bool"; }
    string f(int n) { return "B int"; }
}

void main()
{
    B b;
    println(b.f(1) + " " + b.f("x") + " " + b.f(true)); // expect: B int string bool
}
