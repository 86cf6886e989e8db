// A.2 nested namespaces, lookup outwards, global scope
// covers: A2.namespace, A2.namespace-kinds, A2.namespace-lookup, A6.scope
int v = 1;

namespace a
{
    int v = 2;
    int f() { return v * 10 + ::v; }

    namespace b
    {
        int v = 3;
        int f() { return v * 100 + a::v * 10 + ::v; }
        int g() { return h(); }
    }

    int h() { return 77; }
}

namespace a
{
    int again() { return v + b::v; }
}

namespace c::d
{
    class K { int x = 9; }
    enum E { P, Q = 6 }
    const int n = 8;
}

void main()
{
    println(a::f()); // expect: 21
    println(a::b::f()); // expect: 321
    println(a::b::g()); // expect: 77
    println(a::again()); // expect: 5
    c::d::K k;
    println(k.x + c::d::E::Q + c::d::n); // expect: 23
    ::a::v = 50;
    println(a::f()); // expect: 501
}
