// A.10 there are weak references to objects of scripts only
// covers: A10.weakref
class A { void f() { } }
void main()
{
    weakref<int> i; // expect error AS3041
    weakref<A@> h; // expect error AS3041
    weakref<string> s; // expect error AS3041
    const A@ a = A();
    weakref<A> w(a); // expect error AS2004
    const_weakref<A> c(a);
    c.get().f(); // expect error AS2004
}
