// A number in an object that nobody holds is no place
// covers: B9.value-member, A6.not-a-place
class A
{
    int v = 1;
    A() { }
    A(int n) { v = n; }
}
A g;
A by_value() { return g; }
A@ by_handle() { return g; }
void main()
{
    by_handle().v = 4;
    by_value().v = 5; // expect error AS3006
    by_value().v += 5; // expect error AS3006
    A(5).v = 3; // expect error AS3006
}
