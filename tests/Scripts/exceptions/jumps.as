// A.5 break, continue and return leave try and catch blocks
// covers: A5.try
int find(int wanted)
{
    for (int i = 0; i < 10; i++)
    {
        try
        {
            if (i == wanted)
                return i;
            if (i == 8)
                throw("eight");
        }
        catch
        {
            return -1;
        }
    }
    return -2;
}

void main()
{
    for (int i = 0; i < 5; i++)
    {
        try
        {
            if (i == 1)
                continue;
            if (i == 3)
                break;
            throw("at " + i);
        }
        catch
        {
            println(getExceptionInfo()); // expect: at 0
            if (i == 0) // expect: at 2
                continue;
        }
        println("after " + i); // expect: after 2
    }
    println(find(3)); // expect: 3
    println(find(9)); // expect: -1
    int rounds = 0;
    while (true)
    {
        try
        {
            for (int j = 0; j < 1000; j++)
                if (j == 500)
                    throw("loop in a try");
        }
        catch
        {
            while (rounds < 100)
                rounds += 7;
            if (rounds > 50)
                break;
        }
    }
    println(rounds); // expect: 105
}
