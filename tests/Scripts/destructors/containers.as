// any, ref and grid hold their values as variables do
// covers: A10.any, A10.ref, A10.grid, A3.destructor
// oracle: differs (its collector watches any and grids)
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
        any a(@D("a"));
        println("any"); // expect: any
        a.store(@D("b"));
        println("."); // expect: ~a .
        D@ d;
        a.retrieve(@d);
        a.store(1);
        println(d.name); // expect: b
        @d = null;
        println("."); // expect: ~b .
        any c;
        c.store(@D("c"));
        any e;
        e = c;
        c.store(2);
        println("copied"); // expect: copied
    }
    println("."); // expect: ~c .
    {
        ref r;
        @r = D("r");
        ref s;
        @s = r;
        @r = null;
        println("ref"); // expect: ref
        @s = D("s");
        println("."); // expect: ~r .
        D@ d = cast<D>(s);
        @s = null;
        println(d.name); // expect: s
    }
    println("."); // expect: ~s .
    {
        grid<D@> g(2, 2);
        @g[0, 0] = D("00");
        @g[1, 1] = D("11");
        g.resize(1, 1);
        println("grid"); // expect: ~11 grid
        g.resize(2, 2);
        @g[0, 0] = D("new00");
        println("."); // expect: ~00 .
    }
    println("."); // expect: ~new00 .
}
