// A.3 fields of bases, constructors of bases with arguments
// covers: A3.inheritance, A3.constructor-super
class A
{
    int v;
    A(int n) { v = n; }
}

class B : A
{
    int w = 1;
    B(int n)
    {
        super(n * 2);
        w += v;
    }
}

class C : B
{
    C() { super(5); }
    int sum() { return v + w + this.v; }
}

void main()
{
    C c;
    println(c.v + " " + c.w + " " + c.sum()); // expect: 10 11 31
}
