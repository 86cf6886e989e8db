// A namespace may be opened again
// covers: A2.namespace
namespace a { int f() { return g() + 1; } }
namespace a { int g() { return 5; } }
namespace a::b { int h() { return f() * 10; } }
namespace a { namespace b { int k() { return h() + g(); } } }
void main()
{
    println(a::b::k()); // expect: 65
}
