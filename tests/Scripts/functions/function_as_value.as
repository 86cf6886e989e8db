// A function without a call is no number
// covers: A2.unknown-names, A6.operand-errors
int f() { return 1; }
void main()
{
    int a = f; // expect error AS3001
    a = f + 1; // expect error AS3051
}
