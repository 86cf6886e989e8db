// B.5 an enum prefers the exact enum, else converts to int
// covers: B5.enum-exact, B5.enum-operator
enum E { A, B = 5 }
enum F { C }

string f(E v) { return "E"; }
string f(int v) { return "int"; }
string g(int v) { return "int"; }
string g(double v) { return "double"; }

void main()
{
    println(f(B)); // expect: E
    println(f(C)); // expect: int
    println(f(B | 1)); // expect: int
    println(g(E::A)); // expect: int
}
