// Members that a body initialises and automatic copies are destroyed once each
// covers: A3.init-in-body, A3.constructor-auto-copy, B7.destructor-order
// oracle: none (2.38)
class D
{
    string name;
    D(const string &in name) { this.name = name; }
    ~D() { print("~" + name + " "); }
}

class A
{
    D d;
    D@ h;
    A(const string &in name, bool fails)
    {
        d = D(name);
        @h = D(name + "h");
        if (fails)
            throw("failed");
    }
}

class E
{
    D d;
    E(const D &in d) { this.d = d; }
}

void take(A a)
{
    a.d.name = "taken";
    println("take");
}

funcdef D@ &Place();
class Holder
{
    D@ d;
    D@ &place() { return d; }
}

void main()
{
    {
        A a("a", false);
        A b(a);
        b.d.name = "b";
        take(a); // expect: take
        println("."); // expect: ~taken .
    }
    println("."); // expect: ~b ~ah ~a .
    {
        E e(D("e"));
        println("."); // expect: ~e .
    }
    println("."); // expect: ~e .
    {
        Holder h;
        Place@ p = Place(h.place);
        @p() = D("one");
        @p() = D("two");
        print(p().name + " ");
        println("."); // expect: ~one two .
    }
    println("."); // expect: ~two .
    try
    {
        A f("f", true);
    }
    catch
    {
        println("caught"); // expect: ~fh ~f caught
    }
}
