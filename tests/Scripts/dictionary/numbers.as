// B.13 dictionary: integers are kept as int64, real numbers as double
// covers: A10.dictionary, B13.dictionary-numbers
void main()
{
    dictionary d;
    uint64 u = 18446744073709551615;
    d.set("u", u);
    uint64 w;
    d.get("u", w);
    println("" + w); // expect: 18446744073709551615
    int8 q;
    d.set("q", 300);
    d.get("q", q);
    println("" + q); // expect: 44
    float f;
    d.set("f", 1.5f);
    d.get("f", f);
    println("" + f); // expect: 1.5
    d.get("q", f);
    println("" + f); // expect: 300
    int64 big;
    d.set("big", 9007199254740993);
    d.get("big", big);
    println("" + big); // expect: 9007199254740993
}
