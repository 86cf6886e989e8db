// B.13 dictionary: d["key"] reads by conversion, writes, and makes keys
// covers: A10.dictionary, A10.dictionary-value, B13.dictionary-creates
class Foo
{
    int v = 1;
    Foo() {}
    Foo(int x) { v = x; }
}
enum E { A = 3, B = 7 }

void main()
{
    dictionary d = {{"f", 2.5}};
    println("" + int(d["nope"]) + " " + d.exists("nope")); // expect: 0 true
    println("[" + string(d["nope2"]) + "] " + d.exists("nope2")); // expect: [] true
    println("[" + string(d["f"]) + "]"); // expect: []
    println("" + double(d["f"]) + " " + float(d["f"]) + " " + int(d["f"]) + " " + bool(d["f"]) + " " + uint8(d["f"])); // expect: 2.5 2.5 2 true 2

    d["x"] = 5;
    d["y"] = 2.75f;
    d["z"] = "zed";
    @d["h"] = Foo(3);
    d["g"] = Foo(4);
    println("" + int(d["x"]) + double(d["y"]) + string(d["z"]) + cast<Foo>(d["h"]).v + cast<Foo>(d["g"]).v); // expect: 52.75zed34
    d["c"] = d["x"];
    println("" + int(d["c"])); // expect: 5
    println("" + (cast<Foo>(d["x"]) is null)); // expect: true

    d["x"] = true;
    println("" + bool(d["x"]) + int(d["x"])); // expect: true1
    d["x"] = B;
    println("" + int(d["x"])); // expect: 7
    @d["x"] = null;
    println("" + d.exists("x") + int(d["x"])); // expect: true0
}
