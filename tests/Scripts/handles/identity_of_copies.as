// Copies are other objects
// covers: A6.identity, B6.identity-object
class A { int v; }
A g;
A by_value() { return g; }
void main()
{
    A a = g;
    println(a is g); // expect: false
    println(by_value() is g); // expect: false
    A@ h = g;
    println(h is g); // expect: true
    array<A> list = {g};
    println(list[0] is g); // expect: false
    array<A@> handles = {g};
    println(handles[0] is g); // expect: true
}
