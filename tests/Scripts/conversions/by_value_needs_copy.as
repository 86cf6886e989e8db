// An object by value is copied by the automatic copy constructor if nothing else can
// covers: B5.pass-by-value
// oracle: differs (there a default constructor is needed, or a written copy constructor)
class A
{
    int v;
    A(int n) { v = n; }
}
int f(A a) { return ++a.v; }
void main()
{
    A a(1);
    println(f(a) + " " + a.v); // expect: 2 1
}
