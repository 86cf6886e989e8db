// No switch on bool and reals
// covers: B11.string
void main()
{
    bool b = true;
    switch (b) // expect error AS5005
    {
        case 1: break;
    }
    double d = 1;
    switch (d) // expect error AS5005
    {
        case 1: break;
    }
}
