// An object lives as long as something holds it
// covers: A4.memory, A2.return-handle
class A { int v = 5; }
A@ keep()
{
    A a;
    a.v = 6;
    return a;
}
void main()
{
    A@ h;
    {
        A inner;
        inner.v = 7;
        @h = inner;
    }
    println(h.v + keep().v); // expect: 13
}
