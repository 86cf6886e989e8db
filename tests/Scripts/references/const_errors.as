// A.2 constant references cannot be written, and a constant is no place for others
// covers: A2.return-const-reference
int g = 4;
class A
{
    int v;
    const int &value() { return v; }
    int &hidden() const { return v; } // expect error AS3001
}

void main()
{
    A a;
    a.value() = 3; // expect error AS3006
    a.value()++; // expect error AS3006
}
