// is wants objects
// covers: A6.identity
class A { }
void main()
{
    int n = 1;
    A a;
    bool b = n is n; // expect error AS3002
    b = a is n; // expect error AS3002
    b = n is null; // expect error AS3002
}
