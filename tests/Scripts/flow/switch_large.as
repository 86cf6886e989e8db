// B.11 a switch with many dense and scattered cases
// covers: A5.switch
int f(int n)
{
    switch (n)
    {
        case 0: return 100;
        case 1: return 101;
        case 2: return 102;
        case 3: return 103;
        case 4: return 104;
        case 5: return 105;
        case 6: return 106;
        case 7: return 107;
        case 8: return 108;
        case 10: return 110;
        case 11: return 111;
        case 12: return 112;
        case 1000: return 1;
        case 100000: return 2;
        case -5: return 3;
        case 2000000000: return 4;
        case -2000000000: return 5;
        default: n = -1;
    }
    return n;
}

void main()
{
    int sum = 0;
    for (int i = -10; i < 20; i++)
        sum += f(i);
    println(sum); // expect: 1255
    println(f(9) + " " + f(1000) + " " + f(100000)); // expect: -1 1 2
    println(f(2000000000) + " " + f(-2000000000) + " " + f(-1999999999)); // expect: 4 5 -1
}
