// B.5 two used namespaces with the same function are ambiguous
// covers: B5.using-ambiguous
// oracle: none (newer than 2.35.1)
namespace a { void f() { } }
namespace b { void f() { } }

using namespace a;
using namespace b;

void main()
{
    a::f();
    f(); // expect error AS2005
}
