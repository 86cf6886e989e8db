// void for every kind of output
// covers: B6.out-void, A6.void-argument
class A { int v; }
void f(int &out n, string &out s, A &out a, A@ &out h)
{
    n = 1;
    s = "s";
    a.v = 2;
    @h = A();
    println("done");
}
void main()
{
    f(void, void, void, void); // expect: done
    string s;
    f(void, s, void, void); // expect: done
    println(s); // expect: s
}
