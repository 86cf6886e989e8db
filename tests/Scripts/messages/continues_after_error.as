// After an error the rest is checked
// covers: B14.continues
void f()
{
    int a = true; // expect error AS3001
    int b = "x"; // expect error AS3001
}
class A
{
    void g()
    {
        undefined(); // expect error AS2003
    }
}
void main()
{
    missing = 1; // expect error AS2001
}
