// A variable is known behind its declarator
// covers: A5.declaration, A2.scope
void main()
{
    int a = 1, b = a + 1, c = a + b;
    int d = e; // expect error AS2001
    int e = 1;
}
