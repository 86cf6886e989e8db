// A const handle cannot be returned as a plain one
// covers: A2.return-handle, A3.const-object
class A { int v; }
A@ f(const A@ a)
{
    return a; // expect error AS3001
}
void main()
{
}
