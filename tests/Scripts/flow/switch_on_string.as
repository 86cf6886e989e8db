// B.11 no switch on strings
void main()
{
    string s = "a";
    switch (s) // expect error AS5005
    {
        case 1: break;
    }
}
