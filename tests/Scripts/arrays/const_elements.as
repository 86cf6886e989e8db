// A const array gives const elements
// covers: A3.const-object, A4.template
class A
{
    int v = 1;
    int get() const { return v; }
    void set(int n) { v = n; }
}
void f(const array<A> &in a)
{
    println(a[0].get());
    a[0].v = 2; // expect error AS3005
    a[0].set(2); // expect error AS2004
    a[0] = A(); // expect error AS3005
    a.resize(3); // expect error AS2004
}
void main()
{
}
