// dictionary<K, V>: values of one type by keys of one type
// covers: A10.dictionary-template
// oracle: none (the reference has no such template)
enum Color { Red = 3, Green = -4 }
class Foo
{
    int v = 1;
    Foo() {}
    Foo(int x) { v = x; }
}

void main()
{
    dictionary<string, int> d = {{"a", 1}, {"b", 2}};
    d["c"] = d["a"] + d["b"];
    println("" + d["c"] + " " + d.getSize() + " " + join(d.getKeys(), ",")); // expect: 3 3 a,b,c
    int x = 5;
    println("" + d.get("nope", x) + x + d.get("b", x) + x); // expect: false0true2
    println("" + d.exists("a") + d.delete("a") + d.exists("a")); // expect: truetruefalse

    dictionary<int8, string> names;
    names[-1] = "minus";
    names.set(127, "most");
    println(names[-1] + names[127] + names.getKeys()[0]); // expect: minusmost-1

    dictionary<double, bool> reals = {{0.0, true}};
    println("" + reals[-0.0] + reals.exists(0.5)); // expect: truefalse

    dictionary<Color, float> colors = {{Red, 0.5f}, {Green, 2}};
    println("" + colors[Green] + int(colors.getKeys()[1]) + colors.getValues()[0]); // expect: 2-40.5

    // Objects by value are copied in and out, handles are not.
    dictionary<uint, Foo> byValue;
    Foo f(7);
    byValue[1] = f;
    f.v = 8;
    Foo g = byValue[1];
    g.v = 9;
    println("" + byValue[1].v); // expect: 7
    byValue[1].v = 10;
    println("" + byValue[1].v); // expect: 10
    dictionary<bool, Foo@> handles = {{true, f}};
    handles[true].v = 11;
    println("" + f.v + (handles.exists(false) ? 1 : 0)); // expect: 110

    dictionary<uint, Foo> copy = byValue;
    copy[1].v = 0;
    println("" + byValue[1].v); // expect: 10
    dictionary<string, array<int>> lists = {{"a", {1, 2}}};
    lists["a"].insertLast(3);
    println("" + lists["a"].length()); // expect: 3

    dictionary any;
    @any["d"] = d;
    println("" + (cast<dictionary<string, int>>(any["d"]) is d) + (cast<dictionary<int, int>>(any["d"]) is null)); // expect: truetrue
}
