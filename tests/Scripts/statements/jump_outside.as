// break and continue need a loop; in a switch only break
// covers: A5.jump-outside
void f()
{
    break; // expect error AS5004
}
void main()
{
    switch (1)
    {
        case 1: break;
        case 2: continue; // expect error AS5004
    }
    if (true) continue; // expect error AS5004
}
