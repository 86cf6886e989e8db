// B.11 default must be the last
// covers: B11.default-last
void main()
{
    int n = 1;
    switch (n)
    {
        case 0:
            break;
        default: // expect error AS5007
            break;
        case 1:
            break;
    }
}
