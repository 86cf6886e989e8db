// Explicit constructors do not serve assignments
// covers: A3.constructor-explicit
class A
{
    int v;
    A() { }
    A(int n) explicit { v = n; }
}
void main()
{
    A a = A(3);
    println(a.v);
    a = 4; // expect error AS3012
    A b = 5; // expect error AS3001
}
