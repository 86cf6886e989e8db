// B.7 what foreach goes over lives until the loop is left, the variable of a round until its end
// covers: B7.locals-reverse
// oracle: none (2.38)
class D
{
    string n;
    D() { n = "?"; }
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
}

array<D@> make()
{
    array<D@> a = {D("a"), D("b"), D("c")};
    return a;
}

int leave()
{
    foreach (D@ d : make())
    {
        D round("round");
        if (d.n == "b")
            return 1;
    }

    return 0;
}

void main()
{
    foreach (D@ d : make())
    {
        println(d.n);
    } // expect: a // expect: b // expect: c // expect: ~a // expect: ~b // expect: ~c
    println("1"); // expect: 1
    leave(); // expect: ~round // expect: ~round // expect: ~a // expect: ~b // expect: ~c
    println("2"); // expect: 2
    array<D@> list = make();
    foreach (D@ d : list)
    {
        if (d.n == "a") continue;
        list.resize(0); // expect: ~a // expect: ~c
        println("cleared " + d.n); // expect: cleared b
    } // expect: ~b
    println("end"); // expect: end
}
