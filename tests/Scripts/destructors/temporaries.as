// B.7 temporaries end as soon as possible
// covers: B7.temporaries, A3.destructor
class D
{
    string n;
    int v = 1;
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
    D@ self() { return this; }
}

void main()
{
    D("tmp"); // expect: ~tmp
    println("next"); // expect: next
    int sum = D("a").v + D("b").v; // expect: ~a // expect: ~b
    println("" + sum); // expect: 2
    if (D("if").v == 1) // expect: ~if
        println("then"); // expect: then
    while (D("while").v == 2) { } // expect: ~while
    for (int i = 0; i < 2; i += D("step").v)
        println("round"); // expect: round // expect: ~step // expect: round // expect: ~step
    bool b = D("l").v == 1 && D("r").v == 2 || D("q").v == 1; // expect: ~l // expect: ~r // expect: ~q
    bool c = D("m").v == 2 && D("never").v == 2; // expect: ~m
    switch (D("switch").v) // expect: ~switch
    {
        case 1: println("one"); // expect: one
    }

    string text = "" + D("s").v + D("t").v; // expect: ~s // expect: ~t
    D("x").self().self(); // expect: ~x
    println(text); // expect: 11
}
