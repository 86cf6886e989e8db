// A.2 a parameter can't be declared again in the body
// covers: A2.scope
void f(int p)
{
    int p = 1; // expect error AS4001
}

void g(int p)
{
    {
        int p = 2; // expect warning AS5021
    }
}

void main()
{
}
