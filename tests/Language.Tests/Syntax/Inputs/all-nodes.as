// One of every kind of node.
[editable] const int limit = 3;
array<int> list = {1, 2,, 3}, second(4);
enum Color : uint8 { Red, Green = 2 }
funcdef int Operation(int, const string &in);
typedef float real;
import void log(string text) from "logger";
using namespace game;

namespace game::rules
{
    interface IThing { void touch(int times = 1) const; }

    class Thing : IThing
    {
        private int count;
        Thing() { super(); }
        ~Thing() { }
        void touch(int times) const override { }
        int size { get const { return count; } set { count = value; } }
    }
}

int main(int argument, int &out result)
{
    using namespace game::rules;
    int x = -1 ** 2, y = x++;
    Thing@ thing = Thing();
    ;
    if (x > 1 && true) { return x; } else x += 2;
    while (x < 3) x++;
    do { --x; } while (x > 0);
    for (int i = 0; i < 3; i++) continue;
    foreach (auto v, uint index : list) { break; }
    switch (x) { case 1: case Color::Red: y = 2; break; default: y = 3; }
    try { thing.touch(times: 2); } catch { }
    Operation@ op = function(a, b) { return a; };
    @thing = cast<Thing@>(other);
    float f = float(x) + list[0] * (x == 1 ? 2.5f : 'text'.length());
    send(int[] = {1}, {}, void, null);
    return 0;
}
