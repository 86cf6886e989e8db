// void is no type of variables and parameters
// covers: A4.void
// oracle: none (stops at the parameter)
class A
{
    void v; // expect error AS4013
}
void g; // expect error AS4013
void main()
{
    void a; // expect error AS4013
}
