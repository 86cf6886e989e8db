// case -1 matches the largest uint, with a warning
// covers: B11.negative-case
void main()
{
    uint n = 0xFFFFFFFF;
    switch (n)
    {
        case -1: println("all bits"); break; // expect: all bits // expect warning AS3027
        default: println("none");
    }
    int m = -1;
    switch (m)
    {
        case 0xFFFFFFFF: println("all bits"); break; // expect: all bits // expect warning AS3027
        default: println("none");
    }
}
