// A.2 overloads by number of arguments, with defaults
// covers: A2.function-overloads
string f() { return "0"; }
string f(int a) { return "1"; }
string f(int a, int b, int c = 0) { return "2+"; }

void main()
{
    println(f()); // expect: 0
    println(f(1)); // expect: 1
    println(f(1, 2)); // expect: 2+
    println(f(1, 2, 3)); // expect: 2+
}
