// const T &in and T@ for an object
// covers: A2.param-handle, A2.param-in
class A { int v = 1; }
string f(const A &in a) { return "reference"; }
string g(A@ a) { return "handle"; }
void main()
{
    A a;
    A@ h = a;
    println(f(a) + f(h) + g(a) + g(h)); // expect: referencereferencehandlehandle
    const A@ c = a;
    println(f(c)); // expect: reference
}
