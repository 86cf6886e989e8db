// A.2 unknown namespaces and names in them
// covers: A2.unknown-names
namespace a { int v; }

void main()
{
    a::v = 1;
    a::w = 1; // expect error AS2001
    a::f(); // expect error AS2003
    zz::v = 1; // expect error AS2002
}
