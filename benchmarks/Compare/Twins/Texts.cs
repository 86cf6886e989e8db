using System.Text;

namespace Seraph.Compare.Twins;

internal static class Texts
{
    public static double Build()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 200000; i++)
        {
            text.Append("item ");
            text.Append(i);
            text.Append(';');
        }

        return text.ToString().Length;
    }

    public static double Expression()
    {
        int total = 0;
        for (int i = 0; i < 200000; i++)
        {
            string s = "key" + i + "=" + i * 2 + ";";
            total += s.Length;
        }

        return total;
    }

    public static double Lookup()
    {
        var numbers = new Dictionary<string, long>();
        for (int i = 0; i < 300000; i++)
        {
            numbers["k" + i] = i;
        }

        long sum = 0;
        for (int i = 0; i < 300000; i++)
        {
            if (numbers.TryGetValue("k" + i, out long value))
            {
                sum += value;
            }
        }

        return sum % 1000000007;
    }
}
