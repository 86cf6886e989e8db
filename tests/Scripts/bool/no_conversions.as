// B.4 bool does not convert to or from numbers
// covers: B4.no-conversion, A4.bool
void main()
{
    bool a = bool(5); // expect error AS3001
    int i = true; // expect error AS3001
    bool b = 1; // expect error AS3001
    int c = int(false); // expect error AS3001
}
