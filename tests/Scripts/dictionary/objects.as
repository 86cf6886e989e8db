// A.10 dictionary: objects are copied, handles are kept
// covers: A10.dictionary
class Foo
{
    int v = 1;
    Foo() {}
    Foo(int x) { v = x; }
}

void main()
{
    dictionary d;
    Foo o;
    d.set("o", o);
    o.v = 44;
    Foo@ h;
    d.get("o", @h);
    println("" + h.v); // expect: 1
    d.set("o", @o);
    d.get("o", @h);
    println("" + h.v); // expect: 44
    h.v = 45;
    println("" + o.v); // expect: 45
    Foo k;
    d.get("o", k);
    k.v = 1;
    println("" + o.v); // expect: 45

    d.set("n", null);
    println("" + d.exists("n") + d.get("n", @h) + (h is null)); // expect: truefalsetrue

    // A handle to const is given to handles to const only.
    const Foo@ readOnly = Foo(6);
    @d["c"] = readOnly;
    println("" + d.get("c", @h)); // expect: false
    const Foo@ seen;
    println("" + d.get("c", @seen) + seen.v); // expect: true6
}
