// A.3 operators that a class does not have
// covers: A3.op-missing
class V { }

void main()
{
    V a;
    V b;
    a + b; // expect error AS3002
    a < b; // expect error AS3002
    -a; // expect error AS3002
    a += 1; // expect error AS3002
    a[0]; // expect error AS2017
    a(); // expect error AS2012
}
