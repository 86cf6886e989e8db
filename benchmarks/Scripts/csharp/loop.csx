static double Run()
{
    int sum = 0;
    for (int i = 0; i < 10000; i++)
    {
        for (int j = 0; j < 10000; j++)
        {
            sum += i ^ j;
        }
    }

    return sum;
}

return (System.Func<double>)Run;
