// A script class is no condition, even with opImplConv
// covers: B4.class-condition
class A
{
    bool opImplConv() const { return true; }
}
void main()
{
    A a;
    if (a) { } // expect error AS3003
    bool c = a ? true : false; // expect error AS3003
}
