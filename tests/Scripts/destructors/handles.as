// B.7 an object ends when the last handle to it is cleared or set to another one
// covers: A3.destructor
final class D
{
    string n;
    D() { n = "?"; }
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
}

class Holder
{
    D@ d;
}

D@ global;

D@ make(const string &in s)
{
    D@ r = D(s);
    return r;
}

void give(D@ &out a, D@ &out b)
{
    @a = D("out1");
    @b = D("out2");
}

void main()
{
    D@ a = make("a1");
    D@ b = a;
    @a = make("a2");
    println("two"); // expect: two
    @b = null; // expect: ~a1
    @a = make("a3"); // expect: ~a2
    Holder holder;
    @holder.d = D("h1");
    @holder.d = D("h2"); // expect: ~h1
    @a = holder.d; // expect: ~a3
    @holder.d = null;
    @global = a;
    @a = null;
    @global = D("g"); // expect: ~h2
    @global = null; // expect: ~g
    give(a, b);
    println("given"); // expect: given
    give(a, void); // expect: ~out2 // expect: ~out1
    println("end"); // expect: end
} // expect: ~out2 // expect: ~out1
