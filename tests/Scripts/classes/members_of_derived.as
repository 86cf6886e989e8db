// A derived class sees members of its bases
// covers: A3.inheritance, A3.protected
class A
{
    int a = 1;
    protected int b = 2;
    protected int twice() { return b * 2; }
}
class B : A
{
    int c = 3;
    int sum() { return a + b + c + twice(); }
}
void main()
{
    B b;
    println(b.sum() + b.a); // expect: 11
}
