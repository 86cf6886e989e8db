// void is for outputs only
// covers: A6.void-argument
void f(int &in n) { }
void g(int n) { }
void main()
{
    f(void); // expect error AS2004
    g(void); // expect error AS2004
}
