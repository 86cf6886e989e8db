// A.3 handles of base classes and interfaces count too
// covers: A3.destructor
// oracle: differs (its collector holds such objects for a while)
interface Named
{
    string name();
    Named@ self();
}

class Plain : Named
{
    string name() { return "plain"; }
    Named@ self() { return this; }
}

class D : Named
{
    string n;
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
    string name() { return n; }
    Named@ self() { return this; }
}

class Bag
{
    array<Named@> items;
    Named@ best;
}

Named@ pick(bool counted) { if (counted) return D("picked"); return Plain(); }

void main()
{
    println(pick(true).name()); // expect: ~picked // expect: picked
    println(pick(false).self().name()); // expect: plain
    Named@ n = D("n").self();
    D@ d = cast<D>(n);
    @n = Plain();
    println(d.name()); // expect: n
    @d = cast<D>(n); // expect: ~n
    println(d is null ? "null" : "other"); // expect: null
    {
        Bag bag;
        bag.items.insertLast(D("i0"));
        bag.items.insertLast(Plain());
        @bag.best = bag.items[0];
        bag.items.resize(0);
        println(bag.best.name()); // expect: i0
    } // expect: ~i0
    println("end"); // expect: end
}
