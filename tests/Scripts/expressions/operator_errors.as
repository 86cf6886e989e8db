// A.6 operators on types that do not have them
// covers: A6.operand-errors
void main()
{
    string s = "a";
    int n = s - 1; // expect error AS3002
    n = -s; // expect error AS3002
    s *= 2; // expect error AS3002
    bool b = s && true; // expect error AS3003
    n = "a" ? 1 : 2; // expect error AS3003
}
