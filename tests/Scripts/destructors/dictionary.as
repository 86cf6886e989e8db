// What only a dictionary holds is destroyed when it leaves the dictionary
// covers: A10.dictionary, B7.temporaries, A3.destructor
// oracle: differs (its collector watches dictionaries)
class D
{
    string name;
    D() { }
    D(const string &in name) { this.name = name; }
    ~D() { print("~" + name + " "); }
}

dictionary@ make()
{
    dictionary d;
    @d["k"] = D("made");
    return d;
}

class Holder
{
    dictionary d;
    ~Holder() { print("~holder "); }
}

void main()
{
    {
        dictionary d;
        d.set("a", @D("a"));
        println("set"); // expect: set
        d.set("a", @D("a2"));
        println("replaced"); // expect: ~a replaced
        @d["b"] = D("b");
        D@ b = cast<D>(d["b"]);
        d.delete("b");
        println(b.name); // expect: b
        @b = null;
        println("dropped"); // expect: ~b dropped
        D@ got;
        d.get("a", @got);
        d.deleteAll();
        println(got.name); // expect: a2
        @got = D("c");
        println("."); // expect: ~a2 .
        d.set("c", @got);
        @got = null;
        println("end"); // expect: end
    }
    println("."); // expect: ~c .
    {
        dictionary d;
        @d["x"] = D("x");
        dictionary e = d;
        d.deleteAll();
        println("copied"); // expect: copied
        e = d;
        println("."); // expect: ~x .
    }
    println(cast<D>(make()["k"]).name); // expect: ~made made
    println("."); // expect: .
    {
        Holder h;
        @h.d["m"] = D("m");
        println("held"); // expect: held
    }
    println("."); // expect: ~holder ~m .
    {
        dictionary d = {{"l", @D("l")}};
        dictionaryValue v;
        @v = cast<D>(d["l"]);
        d.deleteAll();
        println("value"); // expect: value
        @v = null;
        println("."); // expect: ~l .
        array<dictionary@> list = {dictionary()};
        @list[0]["n"] = D("n");
        list.resize(0);
        println("."); // expect: ~n .
        @d["o"] = D("o");
    }
    println("."); // expect: ~o .
}
