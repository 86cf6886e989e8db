// A dictionary<K, V> and a grid of objects hold their values as arrays do
// covers: A10.dictionary-template, A10.grid, A3.destructor
// oracle: none (dictionary<K, V>)
class D
{
    string name;
    D() { name = "new"; }
    D(const string &in name) { this.name = name; }
    ~D() { print("~" + name + " "); }
}

void main()
{
    {
        dictionary<string, D@> d = {{"l", D("l")}};
        d["a"] = D("a");
        println("set"); // expect: set
        d["a"] = D("a2");
        println("."); // expect: ~a .
        D@ a = d["a"];
        d.delete("a");
        println(a.name); // expect: a2
        array<D@>@ all = d.getValues();
        d.deleteAll();
        println(all[0].name); // expect: l
    }
    println("."); // expect: ~l ~a2 .
    {
        dictionary<int, D> d;
        d[1] = D("one");
        println("."); // expect: ~one .
        D copy = d[1];
        copy.name = "copy";
        d.deleteAll();
        println("."); // expect: ~one .
        d.set(2, copy);
        copy.name = "changed";
    }
    println("."); // expect: ~changed ~copy .
    {
        grid<D> g(1, 2);
        g[0, 0].name = "first";
        g.resize(1, 1);
        println("."); // expect: ~new .
    }
    println("."); // expect: ~first .
}
