// Cases have 32 bits; a larger one is an error
// covers: B11.int64
// oracle: differs (cuts them off with a warning)
void main()
{
    int64 n = 5000000000;
    switch (n)
    {
        case 1: println("one"); break;
        case 5000000000: println("large"); break; // expect error AS5009
    }
}
