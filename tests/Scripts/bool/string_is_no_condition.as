// Strings and numbers are no conditions
// covers: B4.operand-bool
void main()
{
    string s = "true";
    if (s) { } // expect error AS3003
    for (int i = 3; i; i--) { } // expect error AS3003
    do { } while (1.5); // expect error AS3003
    bool b = s || true; // expect error AS3003
}
