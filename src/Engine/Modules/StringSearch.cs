namespace Seraph.Engine.Modules;

/// <summary>Looking for text and code units, ordinal. Positions are indexes of code units; -1 is none.</summary>
internal static class StringSearch
{
    public static int Compare(string left, string right) => Math.Sign(string.CompareOrdinal(left, right));

    public static int FindFirst(string text, string wanted, uint start) =>
        start > (uint)text.Length ? -1 : text.IndexOf(wanted, (int)start, StringComparison.Ordinal);

    public static int FindFirstOf(string text, string units, uint start) =>
        From(start, start < (uint)text.Length ? text.AsSpan((int)start).IndexOfAny(units) : -1);

    public static int FindFirstNotOf(string text, string units, uint start) =>
        From(start, start < (uint)text.Length ? text.AsSpan((int)start).IndexOfAnyExcept(units) : -1);

    /// <summary>The last place that is not behind the start; a negative start is the end.</summary>
    public static int FindLast(string text, string wanted, int start)
    {
        int last = text.Length - wanted.Length;
        last = start < 0 ? last : Math.Min(start, last);
        return last < 0 ? -1 : text.AsSpan(0, last + wanted.Length).LastIndexOf(wanted, StringComparison.Ordinal);
    }

    public static int FindLastOf(string text, string units, int start) => UpTo(text, start).LastIndexOfAny(units);

    public static int FindLastNotOf(string text, string units, int start) => UpTo(text, start).LastIndexOfAnyExcept(units);

    private static int From(uint start, int found) => found < 0 ? -1 : (int)start + found;

    private static ReadOnlySpan<char> UpTo(string text, int start) =>
        start < 0 || start >= text.Length ? text : text.AsSpan(0, start + 1);
}
