// The same names in two namespaces
// covers: A2.namespace
namespace a { class C { string n() { return "a"; } } int v = 1; }
namespace b { class C { string n() { return "b"; } } int v = 2; }
void main()
{
    a::C x;
    b::C y;
    println(x.n() + y.n() + a::v + b::v); // expect: ab12
}
