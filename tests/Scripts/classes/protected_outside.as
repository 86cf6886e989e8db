// Protected members are closed to the outside
// covers: A3.protected
class A
{
    protected int v;
    protected void f() { }
}
class B : A
{
    void g(A@ other, B@ same) { same.v = 1; f(); }
}
void main()
{
    B b;
    b.v = 1; // expect error AS2010
    b.f(); // expect error AS2010
}
