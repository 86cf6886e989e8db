// &out wants something that can be assigned
// covers: A2.param-out, A6.not-a-place
void f(int &out n) { n = 1; }
void main()
{
    const int c = 1;
    int n;
    f(n);
    f(5); // expect error AS2004
    f(c); // expect error AS2004
    f(n + 1); // expect error AS2004
}
