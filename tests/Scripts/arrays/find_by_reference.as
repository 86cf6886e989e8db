// findByRef finds the same object
// covers: A10.array
class A
{
    int v = 1;
    bool opEquals(const A &in o) const { return v == o.v; }
}
void main()
{
    A a, b;
    array<A@> list = {a, b};
    println(list.find(b)); // expect: 0
    println(list.findByRef(b)); // expect: 1
}
