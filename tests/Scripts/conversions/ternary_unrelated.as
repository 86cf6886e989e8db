// Two types that have nothing in common
// covers: A6.conditional-common-type
class A { }
class B { }
void main()
{
    A a;
    B b;
    bool c = true;
    c ? a : b; // expect error AS3004
    int n = c ? 1 : "x"; // expect error AS3004
    bool d = c ? true : 1; // expect error AS3004
}
