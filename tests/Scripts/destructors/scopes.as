// B.7 locals end in reverse order at the end of their block, and on every way out of it
// covers: B7.locals-reverse
class D
{
    string n;
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
}

int leaves(int way)
{
    D a("a");
    for (D@ init = D("init"); init !is null; @init = null)
    {
        D b("b");
        if (way == 0) break;
        {
            D c("c"), d("d");
            if (way == 1) return 1;
            if (way == 2) continue;
            if (way == 3) break;
        }

        D e("e");
    }

    D f("f");
    return 0;
}

void chooses(int value)
{
    switch (value)
    {
        case 0:
        {
            D zero("zero");
            if (value == 0) break;
            println("never");
        }
        case 1:
        {
            D one("one");
        }
        default:
        {
            D other("other");
            println("default");
        }
    }

    println("after");
}

void main()
{
    leaves(0); // expect: ~b // expect: ~init // expect: ~f // expect: ~a
    println("1"); // expect: 1
    leaves(1); // expect: ~d // expect: ~c // expect: ~b // expect: ~init // expect: ~a
    println("2"); // expect: 2
    leaves(2); // expect: ~d // expect: ~c // expect: ~b // expect: ~init // expect: ~f // expect: ~a
    println("3"); // expect: 3
    leaves(3); // expect: ~d // expect: ~c // expect: ~b // expect: ~init // expect: ~f // expect: ~a
    println("4"); // expect: 4
    leaves(4); // expect: ~d // expect: ~c // expect: ~e // expect: ~b // expect: ~init // expect: ~f // expect: ~a
    chooses(0); // expect: ~zero // expect: after
    chooses(1); // expect: ~one // expect: default // expect: ~other // expect: after
    int i = 0;
    do // expect: ~do0 // expect: ~do1
    {
        D body("do" + i);
        if (++i == 1) continue;
    } while (i < 2);
    for (int k = 0; k < 3; k++) // expect: ~round0 // expect: ~round1
    {
        D round("round" + k);
        if (k == 0) continue;
        if (k == 1) break;
    }
}
