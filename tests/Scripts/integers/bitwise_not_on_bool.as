// Bit operators are no logic: they want numbers
// covers: B2.type-bitwise, B4.no-conversion
void main()
{
    bool t = true;
    bool a = t & t; // expect error AS3002
    bool b = t | t; // expect error AS3002
    int c = ~t; // expect error AS3002
    int d = t << 1; // expect error AS3002
}
