// A.3 a final method can't be overridden
// covers: A3.final
// oracle: differs (reports it at the class)
class A
{
    void f() { }
    void g() final { }
}

class B : A
{
    void f() { }
    void g() { } // expect error AS4010
}

void main()
{
}
