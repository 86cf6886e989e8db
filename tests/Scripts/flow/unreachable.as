// What stands behind a return, break or continue is never reached; one warning per block.
// covers: A5.return
int f(int a)
{
    if (a > 0)
    {
        return 1;
        println("never"); // expect warning AS5020
        println("never");
    }

    while (true)
    {
        break;
        println("never"); // expect warning AS5020
    }

    if (a < 0) return 2; else return 3;
    return 4; // expect warning AS5020
}

void main()
{
    println(f(1)); // expect: 1
    println(f(0)); // expect: 3
}
