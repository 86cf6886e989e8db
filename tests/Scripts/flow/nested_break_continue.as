// A.5 break and continue in nested loops
// covers: A5.break, A5.continue
void main()
{
    for (int i = 0; i < 4; i++)
    {
        if (i == 1)
            continue;
        for (int j = 0; j < 4; j++)
        {
            if (j == 1)
                continue;
            if (j == 3)
                break;
            print(i + "" + j + " ");
        }
        if (i == 2)
            break;
    }
    println("."); // expect: 00 02 20 22 .
    int n = 0;
    while (true)
    {
        n++;
        do
        {
            n += 10;
            if (n > 50)
                break;
        }
        while (n < 100);
        if (n % 2 == 0)
            continue;
        break;
    }
    println(n); // expect: 51
}
