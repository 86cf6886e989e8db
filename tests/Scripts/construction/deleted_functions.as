// A.3 deleted constructors and assignments
// covers: A3.delete-assignment, B7.copy-deleted
// oracle: none (2.37)
class A
{
    int v;
    A() { }
    A(const A &inout) delete;
    A &opAssign(const A &inout) delete;
}

void main()
{
    A a;
    A b;
    b = a; // expect error AS3012
}
