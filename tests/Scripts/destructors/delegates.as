// B.12 a delegate holds its object, which ends after it
// covers: A3.destructor, A4.delegate
// oracle: differs (its collector holds delegates for a while)
class D
{
    string n;
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
    void show(int times) { println(n + times); }
    D@ self(D@ other, const D &in last) { println(n + other.n + last.n); return this; }
    void take(D@ a, const D &in b) { @a = null; println("taken"); }
}

funcdef void Show(int);
funcdef D@ Self(D@, const D &in);
funcdef void Take(D@, const D &in);

class Holder
{
    Show@ show;
}

void takes(D@ a, const D &in b)
{
    @a = null;
    println("function");
}

D@ second(D@ a, const D &in b) { return a; }

Show@ make() { return Show(D("made").show); }

void main()
{
    {
        Show@ s;
        {
            D d("d");
            @s = Show(d.show);
        }

        s(2); // expect: d2
        Holder h;
        @h.show = s;
        @s = make();
        println("replaced"); // expect: replaced
    } // expect: ~d // expect: ~made
    println("1"); // expect: 1
    Self@ self = Self(D("t").self);
    self(D("a"), D("b")); // expect: tab // expect: ~a // expect: ~b
    @self = second; // expect: ~t
    self(D("p"), D("q")); // expect: ~q // expect: ~p
    Take@ take = takes;
    take(D("x"), D("y")); // expect: ~x // expect: function // expect: ~y
    @take = Take(D("z").take);
    take(D("x"), D("y")); // expect: ~x // expect: taken // expect: ~y
    println("end"); // expect: end
} // expect: ~z
