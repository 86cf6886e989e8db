// B.11 an empty switch is an error
void main()
{
    int n = 1;
    switch (n) // expect error AS5006
    {
    }
}
