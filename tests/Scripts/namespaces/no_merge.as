// B.5 overloads are not merged across namespaces
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
