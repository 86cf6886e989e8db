// B.13 elements of arrays end when they are removed or replaced, or with the array
// covers: A3.destructor
// oracle: differs (its collector holds such objects for a while)
class D
{
    string n;
    D() { n = "?"; }
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
}

D@ named(const string &in s) { return D(s); }

void main()
{
    array<D@> a(3);
    @a[0] = D("a0");
    @a[1] = D("a1");
    @a[2] = D("a2");
    @a[0] = D("a0b"); // expect: ~a0
    @a[1] = a[1];
    a.removeAt(0); // expect: ~a0b
    a.insertLast(named("a3"));
    a.insertAt(0, named("first"));
    a.reverse();
    println(a[0].n + a[1].n + a[2].n + a[3].n); // expect: a3a2a1first
    a.resize(3); // expect: ~first
    array<D@> b = a;
    a.resize(0);
    println("copied"); // expect: copied
    a = b;
    b.insertAt(1, a);
    b.removeRange(1, 5);
    println(b[0].n); // expect: a3
    @b[0] = null;
    println("only a"); // expect: only a
    a.removeLast(); // expect: ~a1
    array<array<D@>> nested = {{named("n0")}, {named("n1"), named("n2")}};
    @nested[1][0] = null; // expect: ~n1
    println("end"); // expect: end
}
// The variables end in reverse order, the elements in order.
// expect: ~n0 // expect: ~n2 // expect: ~a3 // expect: ~a2
