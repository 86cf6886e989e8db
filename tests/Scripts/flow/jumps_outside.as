// A.5 break and continue outside of loops
// covers: A5.jump-outside
void main()
{
    int n = 1;
    if (n == 1)
        break; // expect error AS5004
    continue; // expect error AS5004
}
