// Types, variables and enum values of one name in two used namespaces are ambiguous; one that is nearer is not
// covers: A2.using, B5.using-ambiguous
// oracle: none (2.38)
namespace a { class Item { int v = 1; } const int size = 10; enum Kind { Plain } }
namespace b { class Item { int v = 2; } const int size = 20; enum Kind { Plain } }

namespace c
{
    using namespace a;
    using namespace b;

    Item first;                       // expect error AS2018
    int n = size;                     // expect error AS2018
    int k = int(Kind::Plain);         // expect error AS2018
    auto made = Item();               // expect error AS2018
    int clear = b::size + a::Item().v;
}

namespace d
{
    using namespace a;
    using namespace b;
    const int size = 30;

    int near() { return size; }
}
