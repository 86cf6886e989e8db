// Its own opConv comes before what a number that it converts to looks like
// covers: A3.op-conv
class C
{
    int opImplConv() const { return 5; }
    string opConv() const { return "c5"; }
}
class N
{
    int opImplConv() const { return 6; }
}
void main()
{
    C c;
    println(string(c)); // expect: c5
    N n;
    println(int(n)); // expect: 6
}
