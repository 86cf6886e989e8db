// Numbers and strings have no handles
// covers: A4.handle-of
void main()
{
    int n = 1;
    int@ a; // expect error AS3009
    string@ b; // expect error AS3009
}
