// No bit operations on reals
// covers: B2.type-bitwise, A6.operand-errors
void main()
{
    double d = 6.9;
    int a = d & 3; // expect error AS3002
    int b = 3 | d; // expect error AS3002
    d <<= 1; // expect error AS3002
    int c = ~d; // expect error AS3002
}
