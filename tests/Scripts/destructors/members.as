// B.7 the destructors of the class and its bases run, then the members end, the last one first
// covers: A3.destructor-order, B7.destructor-order
final class M
{
    string n;
    M(const string &in s) { n = s; }
    ~M() { println("~" + n); }
}

class B
{
    M b1("b1");
    M b2("b2");
    ~B() { println("~B"); }
}

class D : B
{
    M d1("d1");
    M@ d2 = M("d2");
    ~D() { println("~D"); }
}

// No destructor of its own, but members that have one.
class Holder
{
    M m("held");
}

class Empty : Holder { }

void main()
{
    {
        D d;
        println("in"); // expect: in
    } // expect: ~D // expect: ~B // expect: ~d2 // expect: ~d1 // expect: ~b2 // expect: ~b1
    {
        B@ b = D();
    } // expect: ~D // expect: ~B // expect: ~d2 // expect: ~d1 // expect: ~b2 // expect: ~b1
    {
        Empty e;
    } // expect: ~held
    println("end"); // expect: end
}
