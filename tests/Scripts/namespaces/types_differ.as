// Classes of the same name in two namespaces are different types
// covers: A2.namespace, A2.unknown-names
namespace a { class C { } }
namespace b { class C { } }
void f(a::C@ c) { }
void main()
{
    b::C c;
    f(c); // expect error AS2004
    C d; // expect error AS2007
}
