// A class may have several opCast
// covers: A3.op-cast
class S { int v = 1; }
class T { int v = 2; }
class C
{
    S@ opCast() { return S(); }
    T@ opCast() { return T(); }
}
void main()
{
    C c;
    println(cast<T>(c).v); // expect: 2
    println(cast<S>(c).v); // expect: 1
}
