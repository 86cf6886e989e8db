// Everything may stand in a namespace
// covers: A2.namespace-kinds
namespace game
{
    interface Named { string name(); }
    class Hero : Named { string name() { return "hero" + level; } }
    int level = 3;
    enum Kind { Good, Bad }
    typedef int Points;
    Points twice(Points p) { return p * 2; }
    string get_title() property { return "title"; }
}
void main()
{
    game::Hero h;
    game::Named@ n = h;
    println(n.name()); // expect: hero3
    game::level = 4;
    println(h.name() + game::twice(5) + int(game::Bad)); // expect: hero4101
    println(game::title); // expect: title
}
