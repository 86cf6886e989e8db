namespace Seraph.Compare.Twins;

internal static class Arrays
{
    private const int Limit = 5000000;
    private const int Count = 1000000;

    public static double Sieve()
    {
        bool[] composite = new bool[Limit + 1];
        int count = 0;
        for (int i = 2; i <= Limit; i++)
        {
            if (!composite[i])
            {
                count++;
                for (int j = i * 2; (uint)j <= Limit; j += i)
                {
                    composite[j] = true;
                }
            }
        }

        return count;
    }

    public static double SieveOfBytes()
    {
        byte[] composite = new byte[Limit + 1];
        int count = 0;
        for (int i = 2; i <= Limit; i++)
        {
            if (composite[i] == 0)
            {
                count++;
                for (int j = i * 2; (uint)j <= Limit; j += i)
                {
                    composite[j] = 1;
                }
            }
        }

        return count;
    }

    public static double Sort()
    {
        int[] a = RandomNumbers();
        Array.Sort(a);
        return Sample(a);
    }

    public static double SortByFunction()
    {
        int[] a = RandomNumbers();
        Array.Sort(a, static (x, y) => x < y ? -1 : x > y ? 1 : 0);
        return Sample(a);
    }

    public static double QuickSort()
    {
        int[] a = RandomNumbers();
        QuickSort(a, 0, a.Length - 1);
        return Sample(a);
    }

    private static void QuickSort(int[] a, int lo, int hi)
    {
        while (lo < hi)
        {
            int p = a[(lo + hi) / 2];
            int i = lo;
            int j = hi;
            while (i <= j)
            {
                while (a[i] < p)
                {
                    i++;
                }

                while (a[j] > p)
                {
                    j--;
                }

                if (i <= j)
                {
                    (a[i], a[j]) = (a[j], a[i]);
                    i++;
                    j--;
                }
            }

            if (j - lo < hi - i)
            {
                QuickSort(a, lo, j);
                lo = i;
            }
            else
            {
                QuickSort(a, i, hi);
                hi = j;
            }
        }
    }

    private static int[] RandomNumbers()
    {
        int[] a = new int[Count];
        uint x = 123456789;
        for (int i = 0; i < a.Length; i++)
        {
            x ^= x << 13;
            x ^= x >> 17;
            x ^= x << 5;
            a[i] = (int)(x & 0x7fffffff);
        }

        return a;
    }

    private static double Sample(int[] a)
    {
        int h = 0;
        for (int i = 0; i < a.Length; i += 1000)
        {
            h = h * 31 + a[i];
        }

        return h;
    }
}
