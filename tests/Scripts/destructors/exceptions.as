// B.7 an exception ends the variables of the callee, then those of the try block, in order of declaration; then catch runs
// covers: B7.exception-unwind, B7.exception-constructor, B7.exception-destructor
class D
{
    string n;
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
    void fails(D@ o, const D &in p) { D l("local"); raise(); }
}

class Fails
{
    D m("member");
    Fails() { raise(); }
    ~Fails() { println("~Fails"); }
}

class Throws
{
    ~Throws()
    {
        println("~Throws");
        raise();
        println("never");
    }
}

void raise()
{
    D c1("c1");
    D c2("c2");
    int zero = 0;
    zero = 1 / zero;
}

void main()
{
    D outer("outer");
    try
    {
        D i1("i1");
        D i2("i2");
        raise(); // expect: ~c1 // expect: ~c2 // expect: ~i1 // expect: ~i2
    }
    catch
    {
        println("caught"); // expect: caught
    }

    try
    {
        D("t").fails(D("a"), D("b")); // expect: ~c1 // expect: ~c2 // expect: ~local // expect: ~a // expect: ~t // expect: ~b
    }
    catch
    {
        println("caught"); // expect: caught
    }

    try
    {
        Fails f; // expect: ~c1 // expect: ~c2 // expect: ~Fails // expect: ~member
    }
    catch
    {
        println("caught"); // expect: caught
    }

    {
        Throws t;
    } // expect: ~Throws // expect: ~c1 // expect: ~c2
    println("end"); // expect: end
} // expect: ~outer
