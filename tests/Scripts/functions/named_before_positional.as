// Positional arguments come first
// covers: A2.function-named-errors
void f(int a, int b) { }
void main()
{
    f(a: 1, 2); // expect error AS2004
}
