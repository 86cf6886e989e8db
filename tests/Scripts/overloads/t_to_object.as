// Conversion to an object comes last
// covers: A7.to-object
class A
{
    A() { }
    A(int n) { }
}
string f(const A &in a) { return "A"; }
string f(double v) { return "double"; }
string g(const A &in a) { return "A"; }
string g(bool b) { return "bool"; }
void main()
{
    println(f(1)); // expect: double
    println(g(1)); // expect: A
}
