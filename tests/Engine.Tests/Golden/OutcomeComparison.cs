using System.Text;

namespace Seraph.Engine.Tests.Golden;

/// <summary>Shows two outcomes side by side where they differ.</summary>
internal static class OutcomeComparison
{
    private const int MinimumWidth = 24;

    /// <returns>Empty if they are the same.</returns>
    public static string Describe(GoldenOutcome expected, GoldenOutcome actual)
    {
        var text = new StringBuilder();
        Compare(text, "diagnostics", expected.Diagnostics, actual.Diagnostics);
        Compare(text, "output", expected.Output, actual.Output);
        Compare(text, "exception", One(expected.Failure), One(actual.Failure));
        return text.ToString();
    }

    private static string[] One(string text) => text.Length == 0 ? [] : [text];

    private static void Compare<T>(StringBuilder text, string title, IReadOnlyList<T> expected, IReadOnlyList<T> actual)
        where T : notnull
    {
        if (expected.SequenceEqual(actual))
        {
            return;
        }

        string[] left = Texts(expected);
        string[] right = Texts(actual);
        int width = left.Append("expected").Max(t => t.Length);
        width = Math.Max(width, MinimumWidth);
        text.Append('\n').Append(title).Append('\n');
        text.Append("    ").Append("expected".PadRight(width)).Append(" | actual\n");
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            bool isSame = i < left.Length && i < right.Length && expected[i].Equals(actual[i]);
            text.Append(isSame ? "    " : "  * ");
            text.Append((i < left.Length ? left[i] : "").PadRight(width)).Append(" | ");
            text.Append(i < right.Length ? right[i] : "").Append('\n');
        }
    }

    private static string[] Texts<T>(IEnumerable<T> items)
        where T : notnull => [.. items.Select(item => item.ToString() ?? "")];
}
