// No arithmetic on bool
// covers: B4.no-conversion, A6.operand-errors
void main()
{
    bool b = false;
    b++; // expect error AS3002
    b += true; // expect error AS3002
    int n = -b; // expect error AS3002
    n = b * 2; // expect error AS3002
}
