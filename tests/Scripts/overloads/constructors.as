// Constructors are chosen as functions are
// covers: A3.constructor-overloads, A7.size-up
class A
{
    string t;
    A(int64 n) { t = "int64"; }
    A(double d) { t = "double"; }
    A(const string &in s) { t = "string"; }
}
void main()
{
    println(A(1).t); // expect: int64
    println(A(1.5f).t); // expect: double
    println(A("x").t); // expect: string
}
