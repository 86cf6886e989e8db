// opImplConv gives a bool where one is assigned
// covers: B4.class-condition, A3.op-impl-conv
class A
{
    bool opImplConv() const { return true; }
}
void main()
{
    A a;
    bool b = a;
    println(b); // expect: true
    println(bool(a)); // expect: true
}
