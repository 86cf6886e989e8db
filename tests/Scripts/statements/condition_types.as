// Conditions are bool
// covers: B4.operand-bool
void main()
{
    int n = 1;
    if (n == 1) { }
    if (n) { } // expect error AS3003
    while (n - 1) { } // expect error AS3003
    for (; "x";) { } // expect error AS3003
}
