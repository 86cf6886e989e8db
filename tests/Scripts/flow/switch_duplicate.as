// B.11 duplicate cases
// covers: B11.duplicate
const int two = 2;

void main()
{
    int n = 1;
    switch (n)
    {
        case 1: break;
        case 2: break;
        case two: break; // expect error AS5008
        case 1: break; // expect error AS5008
    }
}
