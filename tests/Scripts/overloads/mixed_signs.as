// Two arguments of which each prefers another function
// covers: A7.best-in-all, B5.ambiguous-cross
void f(int a, uint b) { }
void f(uint a, int b) { }
void main()
{
    int i = 1;
    uint u = 1;
    f(i, u);
    f(u, i);
    f(i, i); // expect error AS2005
    f(u, u); // expect error AS2005
}
