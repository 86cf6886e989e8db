// this is the object: it can be passed, compared and returned
// covers: A6.this
class A
{
    int v;
    A@ me() { return this; }
    void give(array<A@> &inout list) { list.insertLast(this); }
    A copy() { return this; }
}
void main()
{
    A a;
    array<A@> list;
    a.give(list);
    println((list[0] is a) + " " + (a.me() is a) + " " + (a.copy() is a)); // expect: true true false
}
