// B.1 order of evaluation: the right side of an assignment before the object and the index
// covers: B1.assignment, B1.assignment-property
class Box
{
    int v;
    int p
    {
        get const { print("get "); return v; }
        set { print("set "); v = value; }
    }
}

Box box;

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

void main()
{
    array<int> a = {0, 0, 0};
    a[f(1)] = f(2);
    println(a[1]); // expect: f2 f1 2
    ga(1).v = f(3);
    println(box.v); // expect: f3 ga1 3
    ga(1).p = f(4);
    println(box.v); // expect: f4 ga1 set 4
}
