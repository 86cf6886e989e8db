// A.3 a method that runs before the body has initialised a member sees none
// covers: A3.init-in-body
// oracle: none (2.38)
class M
{
    int n;
    M(int n) { this.n = n; }
}

class B
{
    B() { say(); }
    void say() { }
}

class D : B
{
    M m;
    D() { m = M(1); }
    void say() override { println(m.n); } // expect exception: Null pointer access
}

void main()
{
    D d;
}
