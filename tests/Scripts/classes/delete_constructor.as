// A deleted constructor cannot be called
// covers: A3.delete-constructor
// oracle: none (2.37)
class A
{
    int v;
    A() delete;
    A(int n) { v = n; }
}
void main()
{
    A a(1);
    println(a.v);
    A b; // expect error AS2014
}
