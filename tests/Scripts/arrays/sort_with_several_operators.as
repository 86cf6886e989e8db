// sortAsc on objects with several opCmp raises
// covers: A9.array-many-comparisons
class A
{
    int opCmp(const A &in o) const { return 0; }
    int opCmp(const A@ o) const { return 0; }
}
void main()
{
    array<A> a(2);
    a.sortAsc(); // expect exception: Type 'A' has multiple matching opCmp methods
}
