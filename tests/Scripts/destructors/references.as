// B.7 what holds the place of a reference lives until the reference has been used
// covers: A3.destructor
// oracle: differs (it keeps what holds a place until the end of the call that uses the value)
class D
{
    string n;
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
}

class Box
{
    D@ d;
    int number = 1;
    array<int> list = {1, 2, 3};
    Box(const string &in s) { @d = D(s); }
    ~Box() { println("~Box"); }
    D@ &place() { return d; }
    int &count() { return number; }
    int &item(int i) { return list[i]; }
}

void main()
{
    Box b("1");
    @b.place() = D("2"); // expect: ~1
    b.count() += 4;
    b.item(1) = 7;
    println("" + (b.count() + b.item(1))); // expect: 12
    println(b.place().n); // expect: 2
    println("" + Box("t").count()); // expect: ~Box // expect: ~t // expect: 1
    println("" + Box("u").item(2)); // expect: ~Box // expect: ~u // expect: 3
    println("end"); // expect: end
} // expect: ~Box // expect: ~2
