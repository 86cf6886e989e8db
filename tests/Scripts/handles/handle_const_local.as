// A@ const cannot be rebound
// covers: A4.handle-const
class A { int v; }
void main()
{
    A@ const h = A();
    h.v = 3;
    println(h.v);
    h = A();
    @h = A(); // expect error AS3005
    @h = null; // expect error AS3005
}
