// A.3 a missing method of an interface
// covers: A3.interface-missing
interface I
{
    void f();
    int g(int n);
}

class A : I // expect error AS4012
{
    void f() { }
}

void main()
{
}
