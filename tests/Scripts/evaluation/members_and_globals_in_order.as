// B.1 order of evaluation: members, globals and elements are read in order
// covers: B1.members
int g = 1;

int incg()
{
    g = 10;
    return 1;
}

class Box
{
    int v = 1;

    int inc()
    {
        v = 10;
        return 1;
    }

    void run()
    {
        println(v + inc()); // expect: 2
    }
}

void main()
{
    Box b;
    b.run();
    println(g + incg()); // expect: 2
    array<int> a = {1};
    println(a[0] + (a[0] = 5)); // expect: 6
}
