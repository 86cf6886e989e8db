// In a const method an unqualified call of a method that is not const is accepted
// covers: B6.const-call-unqualified
class A
{
    int v = 1;
    void change() { v = 2; }
    void f() const { change(); }
}
void main()
{
    A a;
    a.f();
    println(a.v); // expect: 2
}
