// The first argument alone does not decide
// covers: A7.best-in-all, B5.ambiguous-cross
string f(int a, int b) { return "int int"; }
string f(int a, float b) { return "int float"; }
string f(float a, int b) { return "float int"; }
void main()
{
    println(f(1, 1)); // expect: int int
    println(f(1, 1.5f)); // expect: int float
    println(f(1.5f, 1)); // expect: float int
    println(f(int8(1), 1)); // expect: int int
}
