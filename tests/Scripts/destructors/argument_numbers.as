// B.7 where only a number is passed, the object ends before the call
// covers: B7.argument-temporaries
// oracle: differs (2.35.1 ends them after the call, 2.38 before it)
class D
{
    string n;
    int v = 1;
    D(const string &in s) { n = s; }
    ~D() { println("~" + n); }
}

void f(int a, int b) { println("f"); }

void main()
{
    f(D("c").v, D("d").v); // expect: ~d // expect: ~c // expect: f
}
