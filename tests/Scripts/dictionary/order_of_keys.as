// Keys come in the order in which they were first set, which the reference leaves open
// covers: A10.dictionary, D.dictionary-order
// oracle: differs (order of keys)
void show(dictionary@ d)
{
    println(join(d.getKeys(), " "));
}

void main()
{
    dictionary d = {{"c", 1}, {"a", 2}, {"b", 3}};
    show(d); // expect: c a b
    d["c"] = 9;
    d["d"] = 4;
    show(d); // expect: c a b d
    d.delete("a");
    d["a"] = 5;
    show(d); // expect: c b d a
    for (int i = 0; i < 100; i++)
    {
        d.set("k" + i, i);
    }
    for (int i = 0; i < 99; i++)
    {
        d.delete("k" + i);
    }
    for (int i = 0; i < 3; i++)
    {
        d.set("n" + i, i);
    }
    show(d); // expect: c b d a k99 n0 n1 n2
    println("" + d.getSize() + " " + int(d["k99"]) + " " + int(d["n2"])); // expect: 8 99 2
}
