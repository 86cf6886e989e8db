// The value of a switch is cut to 32 bits
// covers: B11.int64
void main()
{
    int64 n = 4294967298;
    switch (n)
    {
        case 2: println("two"); break; // expect: two
        default: println("other");
    }
}
