// B.11 no switch on strings
// covers: B11.string
void main()
{
    string s = "a";
    switch (s) // expect error AS5005
    {
        case 1: break;
    }
}
