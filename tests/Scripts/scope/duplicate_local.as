// A.2 a local is declared once in its block
// covers: A2.scope
// oracle: differs (warns of hidden variables)
void main()
{
    int b;
    {
        int b = 2;
    }
    int b; // expect error AS4001
}
