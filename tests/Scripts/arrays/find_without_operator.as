// find on objects without opEquals and opCmp raises, and names the type
// covers: A9.array-no-comparison, B13.find-operator
class A { int v; }
void main()
{
    array<A@> a = {A()};
    A b;
    println(a.find(b)); // expect exception: Type 'A' does not have a matching opEquals or opCmp method
}
