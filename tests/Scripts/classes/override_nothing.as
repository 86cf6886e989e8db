// A.3 override needs something to override
// covers: A3.override
// oracle: differs (reports it at the class)
class A
{
    void f(int n) { }
}

class B : A
{
    void f(int n) override { }
    void f(bool b) override { } // expect error AS4009
    void g() override { } // expect error AS4009
}

void main()
{
}
