// A.3 a member that the body initialises is not constructed twice, and its initialiser does not run
// covers: A3.init-in-body
// oracle: none (2.38)
class M
{
    M() { print("default "); }
    M(int n) { print("M" + n + " "); }
}

class A
{
    M m;
    M with = M(1);
    array<int> list = {1};
    A(array<int> list)
    {
        print("body ");
        m = M(2);
        with = M(3);
        this.list = list;
    }
}

class WithUse
{
    M m;
    int seen;
    WithUse(bool early)
    {
        if (early)
            return;
        m = M(4);
    }
    WithUse(int n)
    {
        look();
        m = M(n);
    }
    WithUse(int n, int times)
    {
        for (int i = 0; i < times; i++)
            m = M(n);
    }
    void look() { print(m is null ? "null " : "there "); }
}

class WithBase : WithUse
{
    M own;
    WithBase()
    {
        super(true);
        own = M(9);
    }
}

void main()
{
    A a({1, 2}); // expect: body M2 M3 2
    println(a.list.length());
    WithUse(true);
    WithUse(5);
    WithUse(6, 2);
    println("."); // expect: default default there M5 default M6 M6 .
    WithBase b;
    println("."); // expect: default M9 .
}
