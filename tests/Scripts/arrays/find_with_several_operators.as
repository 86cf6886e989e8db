// find on objects with several opEquals raises
// covers: A9.array-many-comparisons
class A
{
    bool opEquals(const A &in o) const { return true; }
    bool opEquals(const A@ o) const { return true; }
}
void main()
{
    array<A@> a = {A()};
    A b;
    println(a.find(b)); // expect exception: Type 'A' has multiple matching opEquals or opCmp methods
}
