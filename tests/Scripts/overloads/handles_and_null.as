// null fits the only function with a handle
// covers: A2.function-overloads, B5.ambiguous-null
class A { }
string f(A@ a) { return a is null ? "null" : "A"; }
string f(int n) { return "int"; }
void main()
{
    println(f(null)); // expect: null
    println(f(A())); // expect: A
    println(f(0)); // expect: int
}
