// A class may have several conversions, told apart by their results
// covers: A3.op-impl-conv, A3.op-conv
class A
{
    int opImplConv() const { return 1; }
    string opImplConv() const { return "s"; }
    double opConv() const { return 2.5; }
    bool opConv() const { return true; }
}
class B : A
{
    int opImplConv() const { return 7; }
}
void main()
{
    A a;
    int n = a;
    string s = a;
    println(n + s); // expect: 1s
    A@ b = B();
    n = b;
    s = b;
    println(n + s); // expect: 7s
    println(double(a)); // expect: 2.5
    println(bool(a)); // expect: true
}
