// sortAsc on objects without opCmp raises
// covers: A9.array-no-comparison, B13.find-operator
class A { int v; }
void main()
{
    array<A> a(2);
    a.sortAsc(); // expect exception: Type 'A' does not have a matching opCmp method
}
