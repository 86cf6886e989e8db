namespace Seraph.Language.Text;

/// <summary>Finds the name that was perhaps meant.</summary>
internal static class NearMiss
{
    /// <summary>The candidate nearest to a misspelt name, or null if none is near. The first of equally near ones wins.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        int best = Math.Max(1, name.Length / 3) + 1;
        string? found = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) < best
                && Distance(name, candidate, best) is var distance && distance < best && candidate != name)
            {
                best = distance;
                found = candidate;
            }
        }

        return found;
    }

    // Edit distance that counts a swap of neighbours as one and differences of case as none but the first.
    private static int Distance(string left, string right, int limit)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            int smallest = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                int value = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    value = Math.Min(value, beforeLast[j - 2] + 1);
                }

                row[j] = value;
                smallest = Math.Min(smallest, value);
            }

            if (smallest >= limit)
            {
                return limit;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }
}
