// What a const handle refers to is read-only, and what it gives is too
// covers: A4.handle-const, A3.const-object
class B { int v; }
class A
{
    int v;
    B b;
    B@ h = B();
}
void main()
{
    const A@ c = A();
    c.v = 1; // expect error AS3005
    c.b.v = 1; // expect error AS3005
    c.h.v = 1;
    @c.h = null; // expect error AS3005
    c = A(); // expect error AS3005
    @c = A();
}
