// B.5 overloads are not merged across namespaces
// covers: B5.namespace-hides
void f(bool b) { }

namespace a
{
    void f(int d) { }
    void run()
    {
        f(1);
        ::f(true);
        f(true); // expect error AS2004
    }
}

void main()
{
}
