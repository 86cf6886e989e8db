// A.2 names end with their block
// covers: A2.scope, A2.unknown-names
void main()
{
    {
        int inner = 1;
    }
    inner = 2; // expect error AS2001
    for (int i = 0; i < 1; i++) { }
    i = 3; // expect error AS2001
    undefined(); // expect error AS2003
}
