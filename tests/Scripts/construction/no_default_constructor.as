// A.3 a class with a constructor has no automatic one
// covers: A3.constructor-auto
class A
{
    A(int n) { }
}

class B : A
{
    B() { super(1); }
}

void main()
{
    B b;
    A ok(1);
    A a; // expect error AS3017
}
