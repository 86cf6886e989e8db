// Named arguments must exist and be given once
// covers: A2.function-named-errors
void f(int a, int b) { }
void main()
{
    f(a: 1, b: 2);
    f(a: 1, c: 2); // expect error AS2004
    f(1, a: 2); // expect error AS2004
    f(b: 2); // expect error AS2004
}
