// B.6 const methods
// covers: B6.const-write, B6.const-call, B6.const-deep, A3.const-method
class B { int v; }

class A
{
    int v = 1;
    B@ b = B();

    void change() { v = 2; }

    void f() const
    {
        v = 5; // expect error AS3005
        v++; // expect error AS3005
        @b = null; // expect error AS3005
        this.change(); // expect error AS2004
        b.v = 3;
    }
}

void main()
{
}
