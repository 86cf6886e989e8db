// B.5 exactly one function must be the best in all arguments
// covers: A7.best-in-all
string f(int a, int b) { return "ii"; }
string f(int a, double b) { return "id"; }
string f(double a, double b) { return "dd"; }

void main()
{
    println(f(1, 2)); // expect: ii
    println(f(1, 2.0)); // expect: id
    println(f(1.0, 2.0)); // expect: dd
}
