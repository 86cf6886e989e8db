// A deleted copy constructor
// covers: A3.delete-copy, B7.copy-deleted
// oracle: none (2.37)
class A
{
    int v;
    A() { }
    A(const A &inout) delete;
}
void main()
{
    A a;
    A b(a); // expect error AS2014
}
