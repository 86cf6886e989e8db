// Strings do not become numbers
// covers: A4.number-conversions
void main()
{
    int a = int("5"); // expect error AS3001
    double d = "2.5"; // expect error AS3001
    int b = 1;
    b += "1"; // expect error AS3002
}
