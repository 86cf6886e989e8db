// B.1 order of evaluation: compound assignment
// covers: B1.compound-property, B1.compound-global
class Box
{
    private int v = 10;
    int p
    {
        get const { print("get "); return v; }
        set { print("set "); v = value; }
    }
}

Box box;
int g = 1;

Box@ ga(int n)
{
    print("ga" + n + " ");
    return box;
}

int f(int n)
{
    print("f" + n + " ");
    return n;
}

int setg()
{
    g = 100;
    return 1;
}

void main()
{
    ga(1).p += f(2);
    println("end"); // expect: ga1 get f2 set end
    println(box.p); // expect: get 12
    g += setg();
    println(g); // expect: 101
}
