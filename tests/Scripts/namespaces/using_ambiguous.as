// B.5 two used namespaces with the same function are ambiguous
// covers: B5.using-ambiguous
// oracle: none (2.38)
namespace a { void f() { } }
namespace b { void f() { } }

using namespace a;
using namespace b;

void main()
{
    a::f();
    f(); // expect error AS2005
}
