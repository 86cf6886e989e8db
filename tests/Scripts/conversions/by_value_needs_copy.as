// Passing an object by value
// covers: B5.pass-by-value
class A
{
    int v;
    A(int n) { v = n; }
}
void f(A a) { }
void main()
{
    A a(1);
    f(a); // expect error AS3017
}
