// B.6 h = null is an error
// covers: B6.null-by-value
class A { int v; }

void main()
{
    A@ h = A();
    h = null; // expect error AS3011
}
