namespace Seraph.Compare.Twins;

internal static class Matrices
{
    public static double SpectralNorm()
    {
        int n = 300;
        double[] u = new double[n];
        double[] v = new double[n];
        double[] t = new double[n];
        Array.Fill(u, 1.0);
        for (int k = 0; k < 10; k++)
        {
            MultiplyAv(n, u, t);
            MultiplyAtv(n, t, v);
            MultiplyAv(n, v, t);
            MultiplyAtv(n, t, u);
        }

        double vBv = 0;
        double vv = 0;
        for (int i = 0; i < n; i++)
        {
            vBv += u[i] * v[i];
            vv += v[i] * v[i];
        }

        return Math.Sqrt(vBv / vv);
    }

    public static double MatMul()
    {
        int n = 200;
        double[][] a = new double[n][];
        double[][] b = new double[n][];
        double[][] c = new double[n][];
        for (int i = 0; i < n; i++)
        {
            a[i] = new double[n];
            b[i] = new double[n];
            c[i] = new double[n];
            for (int j = 0; j < n; j++)
            {
                a[i][j] = (double)i - j;
                b[i][j] = (double)i + j;
            }
        }

        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                double s = 0;
                for (int k = 0; k < n; k++)
                {
                    s += a[i][k] * b[k][j];
                }

                c[i][j] = s;
            }
        }

        return c[10][20] + c[199][199];
    }

    private static double A(int i, int j) => 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);

    private static void MultiplyAv(int n, double[] v, double[] r)
    {
        for (int i = 0; i < n; i++)
        {
            double s = 0;
            for (int j = 0; j < n; j++)
            {
                s += A(i, j) * v[j];
            }

            r[i] = s;
        }
    }

    private static void MultiplyAtv(int n, double[] v, double[] r)
    {
        for (int i = 0; i < n; i++)
        {
            double s = 0;
            for (int j = 0; j < n; j++)
            {
                s += A(j, i) * v[j];
            }

            r[i] = s;
        }
    }
}
