// B.5 f(int) and f(int, int = 2) with one argument are ambiguous
// covers: B5.ambiguous-default
void f(int a) { }
void f(int a, int b = 2) { println(a + b); }

void main()
{
    f(1, 2);
    f(1); // expect error AS2005
}
