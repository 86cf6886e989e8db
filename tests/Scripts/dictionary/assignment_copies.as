// A.10 dictionary: assignment copies
// covers: A10.dictionary, A10.dictionary-value
class Foo
{
    int v = 1;
    Foo() {}
    Foo(int x) { v = x; }
}

void main()
{
    dictionary d = {{"x", 5}, {"o", Foo(7)}};
    dictionary copy = d;
    copy["x"] = 100;
    cast<Foo>(copy["o"]).v = 8;
    println("" + int(d["x"]) + " " + int(copy["x"]) + " " + cast<Foo>(d["o"]).v); // expect: 5 100 7
    d = {{"y", 1}};
    println("" + d.getSize() + d.exists("x")); // expect: 1false

    dictionaryValue v = copy["x"];
    v = 8;
    println("" + int(v) + " " + int(copy["x"])); // expect: 8 100
    auto w = copy["x"];
    w = 9;
    println("" + int(w) + " " + int(copy["x"])); // expect: 9 100
    v = Foo(7);
    dictionaryValue u = v;
    cast<Foo>(u).v = 1;
    println("" + cast<Foo>(v).v); // expect: 7
    @u = @v;

    array<dictionary> list(2);
    list[0]["k"] = 1;
    println("" + list[0].getSize() + list[1].getSize()); // expect: 10
}
