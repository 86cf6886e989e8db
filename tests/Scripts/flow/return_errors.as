// A.5 return with and without a value
// covers: A5.return-errors
int f()
{
    return; // expect error AS5002
}

void g()
{
    return 1; // expect error AS5003
}

int h()
{
    return "x"; // expect error AS3001
}

void main()
{
}
