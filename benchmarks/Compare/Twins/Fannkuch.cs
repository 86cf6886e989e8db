namespace Seraph.Compare.Twins;

internal static class Fannkuch
{
    public static double Run()
    {
        int n = 9;
        int[] p = new int[n];
        int[] q = new int[n];
        int[] s = new int[n];
        int sign = 1;
        int maxFlips = 0;
        int sum = 0;
        for (int i = 0; i < n; i++)
        {
            p[i] = i;
            q[i] = i;
            s[i] = i;
        }

        while (true)
        {
            int q0 = p[0];
            if (q0 != 0)
            {
                for (int i = 1; i < n; i++)
                {
                    q[i] = p[i];
                }

                int flips = 1;
                while (true)
                {
                    int qq = q[q0];
                    if (qq == 0)
                    {
                        sum += sign * flips;
                        maxFlips = Math.Max(maxFlips, flips);
                        break;
                    }

                    q[q0] = q0;
                    if (q0 >= 3)
                    {
                        int i = 1;
                        int j = q0 - 1;
                        do
                        {
                            (q[i], q[j]) = (q[j], q[i]);
                            i++;
                            j--;
                        }
                        while (i < j);
                    }

                    q0 = qq;
                    flips++;
                }
            }

            if (sign == 1)
            {
                (p[0], p[1]) = (p[1], p[0]);
                sign = -1;
                continue;
            }

            (p[1], p[2]) = (p[2], p[1]);
            sign = 1;
            for (int i = 2; i < n; i++)
            {
                int sx = s[i];
                if (sx != 0)
                {
                    s[i] = sx - 1;
                    break;
                }

                if (i == n - 1)
                {
                    return sum * 100 + maxFlips;
                }

                s[i] = i;
                int first = p[0];
                for (int j = 0; j <= i; j++)
                {
                    p[j] = p[j + 1];
                }

                p[i + 1] = first;
            }
        }
    }
}
