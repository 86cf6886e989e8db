// A path begins in the namespaces of directives too; directives themselves do not look through others
// covers: A2.using
// oracle: none (2.38)
namespace a
{
    namespace b
    {
        int f() { return 4; }
        const int size = 5;
        enum Kind { Rare = 6 }
        class Item { int v = 7; }
    }
}

using namespace a;

void main()
{
    b::Item item;
    println(b::f() + " " + b::size + " " + int(b::Kind::Rare) + " " + item.v); // expect: 4 5 6 7
}
