// B.7 parameters by value end with the callee, after its variables; those by reference with the call
// covers: B7.argument-temporaries
class D
{
    string n;
    int v = 1;
    D() { n = "?"; }
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
    void takes(const D &in a, const D &in b) { println("takes"); }
    int gets(D@ o) { return 1; }
    D@ makes(const D &in a) { return D("made"); }
    D opAdd(const D &in o) const { return D("sum"); }
}

void handles(D@ a, D@ b)
{
    D x("x");
    D y("y");
    println("handles");
}

void references(const D &in a, const D &in b) { println("references"); }

void mixed(const D &in a, D@ b, const D &in c, D@ d) { println("mixed"); }

void values(D a, D b) { println("values"); }

void drops(D@ a, const D &in b, D@ c)
{
    @a = null;
    println("drops");
}

D@ second(D@ a, D@ b) { return b; }

D@ replaced(D@ a)
{
    @a = D("new");
    return a;
}

void main()
{
    handles(D("c"), D("d")); // expect: handles // expect: ~y // expect: ~x // expect: ~c // expect: ~d
    references(D("a"), D("b")); // expect: references // expect: ~b // expect: ~a
    mixed(D("a"), D("b"), D("c"), D("d")); // expect: mixed // expect: ~b // expect: ~d // expect: ~c // expect: ~a
    values(D("a"), D("b")); // expect: values // expect: ~a // expect: ~b
    drops(D("a"), D("b"), D("c")); // expect: ~a // expect: drops // expect: ~c // expect: ~b
    D("t").takes(D("a"), D("b")); // expect: takes // expect: ~t // expect: ~b // expect: ~a
    D("t").gets(D("a")); // expect: ~a // expect: ~t
    D("t").makes(D("a")); // expect: ~t // expect: ~a // expect: ~made
    D("l") + D("r"); // expect: ~l // expect: ~r // expect: ~sum
    second(D("1"), D("2")); // expect: ~1 // expect: ~2
    D@ h = replaced(D("old")); // expect: ~old
    println("end"); // expect: end
} // expect: ~new
