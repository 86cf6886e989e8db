// A method hides functions of its name
// covers: B5.namespace-hides, A3.methods
void f(int n) { }
class A
{
    void f(const string &in s) { }
    void g()
    {
        f("x");
        ::f(1);
        f(1); // expect error AS2004
    }
}
void main()
{
}
