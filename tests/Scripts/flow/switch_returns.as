// B.11 a switch with default is recognised as returning
// covers: B11.switch-returns
// oracle: differs (2.36.1)
int f(int n)
{
    switch (n)
    {
        case 1: return 10;
        case 2:
        default: return 20;
    }
}

void main()
{
    println(f(1) + f(2) + f(3)); // expect: 50
}
