// B.11 an empty switch is an error
// covers: B11.empty
void main()
{
    int n = 1;
    switch (n) // expect error AS5006
    {
    }
}
