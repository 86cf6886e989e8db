// A.3 opConv does not convert implicitly
// covers: A3.op-conv
class Meter
{
    int opConv() const { return 42; }
}

void main()
{
    Meter m;
    int a = m; // expect error AS3001
}
