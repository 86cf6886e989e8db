// B.4 bools have no order and no arithmetic
// covers: B4.no-comparison
// oracle: differs (2.35.1 fails an assertion)
void main()
{
    bool a = true < false; // expect error AS3002
    bool b = false >= true; // expect error AS3002
}
