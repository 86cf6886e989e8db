// B.5 an inner function hides outer ones of the name
// covers: B5.namespace-hides
string f(int n) { return "outer int"; }
string f(bool b) { return "outer bool"; }

namespace a
{
    string f(double d) { return "inner double"; }
    string run() { return f(1); }
}

void main()
{
    println(a::run()); // expect: inner double
    println(f(1)); // expect: outer int
}
