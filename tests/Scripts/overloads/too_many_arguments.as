// Too many and too few arguments
// covers: B5.no-match, A2.function-default
void f(int a, int b = 2) { }
void main()
{
    f(1);
    f(1, 2);
    f(); // expect error AS2004
    f(1, 2, 3); // expect error AS2004
}
