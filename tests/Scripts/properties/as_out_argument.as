// A property as output argument needs a setter
// covers: B1.out-property, B9.one-accessor
class A
{
    int p { get const { return 1; } }
}
void f(int &out n) { n = 1; }
void main()
{
    A a;
    f(a.p); // expect error AS3008
}
