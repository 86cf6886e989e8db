// A.2 a local is declared once in its block
// covers: A2.scope
void main()
{
    int b;
    {
        int b = 2; // expect warning AS5021
    }
    int b; // expect error AS4001
}
