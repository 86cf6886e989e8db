// A literal is of its type: 1 is int, 1.5 double
// covers: A7.exact, A7.size-up
string f(int64 v) { return "int64"; }
string f(double v) { return "double"; }
string f(bool v) { return "bool"; }
void main()
{
    println(f(1)); // expect: int64
    println(f(1.5)); // expect: double
    println(f(true)); // expect: bool
    println(f(1.5f)); // expect: double
    println(f(-1)); // expect: int64
    println(f(0x10)); // expect: int64
}
