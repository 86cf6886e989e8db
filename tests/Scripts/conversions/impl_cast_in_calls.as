// opImplCast serves arguments
// covers: A3.op-impl-cast
class Target { int v = 9; }
class Source
{
    Target t;
    Target@ opImplCast() { return t; }
}
int read(Target@ t) { return t.v; }
void main()
{
    Source s;
    println(read(s)); // expect: 9
}
