// An interface has no bodies
// covers: A2.interface
// oracle: none (reports several)
interface I
{
    void f() { } // expect error AS1016
}
void main()
{
}
