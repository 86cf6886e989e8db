// B.11 a block in a case may declare variables
// covers: B11.block
int f(int n)
{
    switch (n)
    {
        case 1:
        {
            int x = 10;
            return x;
        }
        case 2:
        {
            int x = 20;
            n = x;
        }
    }
    return n;
}

void main()
{
    println(f(1) + f(2) + f(3)); // expect: 33
}
