// A.2 using namespace in scripts, namespaces and blocks
// covers: A2.using, A5.using
// oracle: none (2.38)
namespace a
{
    string f() { return "a::f"; }
    int v = 5;
    class K { int x = 6; }
    enum E { One = 1 }
}

namespace b
{
    string g() { return "b::g"; }
}

using namespace a;

void main()
{
    println(f() + v); // expect: a::f5
    K k;
    println(k.x + One); // expect: 7
    {
        using namespace b;
        println(g()); // expect: b::g
    }
}
