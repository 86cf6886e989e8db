// A.10 dictionary: values of any type come back with their exact type
// covers: A10.dictionary, B13.dictionary-numbers
class Foo
{
    int v = 1;
    Foo() {}
    Foo(int x) { v = x; }
}
class Bar : Foo {}
enum E { A = 3, B = 7 }

void main()
{
    dictionary d = {{"a", 1}, {"f", 2.5}, {"s", "text"}, {"o", Foo(9)}, {"b", true}, {"e", B}};
    int i;
    double x;
    println("" + d.get("a", i) + " " + i); // expect: true 1
    println("" + d.get("zz", i)); // expect: false
    println("" + d.get("s", i) + " " + i); // expect: false 0
    println("" + d.get("b", i) + " " + i); // expect: true 1
    println("" + d.get("e", i) + " " + i); // expect: true 7
    println("" + d.get("a", x) + " " + x); // expect: true 1
    println("" + d.get("f", i) + " " + i); // expect: true 2

    string s = "old";
    println("" + d.get("zz", s) + " [" + s + "]"); // expect: false []
    s = "old";
    println("" + d.get("a", s) + " [" + s + "]"); // expect: false []
    println("" + d.get("s", s) + " " + s); // expect: true text

    Foo o(55);
    println("" + d.get("zz", o) + " " + o.v); // expect: false 1
    println("" + d.get("o", o) + " " + o.v); // expect: true 9
    Foo@ h;
    println("" + d.get("o", @h) + " " + h.v); // expect: true 9
    // Another class: the cast gives null.
    Bar@ h2;
    println("" + d.get("o", @h2) + " " + (h2 is null)); // expect: true true

    bool b;
    println("" + d.get("a", b) + " " + b); // expect: true true
    println("" + d.get("s", b) + " " + b); // expect: true true

    println("" + d.getSize() + " " + d.exists("a") + d.exists("q") + d.isEmpty()); // expect: 6 truefalsefalse
    println("" + d.delete("a") + d.delete("a")); // expect: truefalse
    d.deleteAll();
    println("" + d.isEmpty() + d.getSize()); // expect: true0
}
