// A const object is read-only
// covers: A3.const-object
class A
{
    int v = 2;
    int get() const { return v; }
    void set(int n) { v = n; }
}
void main()
{
    const A a;
    println(a.get());
    a.v = 1; // expect error AS3005
    a.set(1); // expect error AS2004
    a = A(); // expect error AS3005
    A@ h = a; // expect error AS3001
}
