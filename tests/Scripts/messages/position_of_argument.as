// A call over several lines is reported where it starts
// covers: B14.position
void f(int a, int b, int c) { }
void main()
{
    f( // expect error AS2004
        1,
        true,
        3);
}
