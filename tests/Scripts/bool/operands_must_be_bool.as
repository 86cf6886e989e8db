// B.4 conditions and logical operands must be bool
// covers: B4.operand-bool
void main()
{
    int n = 1;
    if (n) // expect error AS3003
        n = 2;
    while (n) // expect error AS3003
        n = 3;
    bool a = n && true; // expect error AS3003
    bool b = !n; // expect error AS3003
    int d = n ? 1 : 2; // expect error AS3003
}
