// B.4 bool and number can't be compared
// covers: B4.no-comparison
void main()
{
    int n = 1;
    bool a = true == n; // expect error AS3002
    bool b = n != false; // expect error AS3002
    bool c = true + true; // expect error AS3002
}
