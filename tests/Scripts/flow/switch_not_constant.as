// B.11 cases must be constants, and no strings
// covers: B11.constant
void main()
{
    int n = 1;
    int m = 2;
    switch (n)
    {
        case 1: break;
        case m: break; // expect error AS3014
    }
}
