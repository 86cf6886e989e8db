// B.6 const methods
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
