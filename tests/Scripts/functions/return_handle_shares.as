// A handle returned is the object itself
// covers: A2.return-handle, B6.return-copies
class A { int v = 1; }
A g;
A@ f() { return g; }
const A@ c() { return g; }
void main()
{
    f().v = 5;
    println(g.v + c().v); // expect: 10
}
