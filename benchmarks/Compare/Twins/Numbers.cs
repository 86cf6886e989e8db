namespace Seraph.Compare.Twins;

internal static class Numbers
{
    public static double Fib() => Fib(32);

    public static double Loop()
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

    public static double Mandelbrot()
    {
        int total = 0;
        int n = 500;
        for (int py = 0; py < n; py++)
        {
            for (int px = 0; px < n; px++)
            {
                double x0 = (double)px / n * 3.5 - 2.5;
                double y0 = (double)py / n * 2.0 - 1.0;
                double x = 0;
                double y = 0;
                int iterations = 0;
                while (x * x + y * y <= 4.0 && iterations < 200)
                {
                    double t = x * x - y * y + x0;
                    y = 2.0 * x * y + y0;
                    x = t;
                    iterations++;
                }

                total += iterations;
            }
        }

        return total;
    }

    private static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
}
