// Methods are chosen as functions are, const ones for const objects
// covers: A2.function-overloads, A3.const-overload
class A
{
    string f(int n) { return "int"; }
    string f(double d) { return "double"; }
    string f(double d) const { return "const double"; }
}
void main()
{
    A a;
    println(a.f(1)); // expect: int
    println(a.f(1.5)); // expect: double
    const A@ c = a;
    println(c.f(1.5)); // expect: const double
    println(c.f(1)); // expect: const double
}
