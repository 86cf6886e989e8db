// Two objects are not numbers, nor is one alone or before a shift
// covers: A3.op-impl-conv, A3.op-missing
class C
{
    int opImplConv() const { return 5; }
}
class N { }
void main()
{
    C c;
    N n;
    int x = c + c; // expect error AS3002
    x = -c; // expect error AS3002
    x = c << 1; // expect error AS3002
    x = n + 1; // expect error AS3002
    x += n; // expect error AS3002
    c += 1; // expect error AS3002
    bool b = c == true; // expect error AS3002
    b = c == c; // expect error AS3002
}
