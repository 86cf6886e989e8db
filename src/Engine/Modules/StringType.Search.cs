namespace Seraph.Engine.Modules;

/// <content>Looking for text and code units, ordinal. Positions are indexes of code units; -1 is none.</content>
internal static partial class StringType
{
    /// <summary>Negative if this text comes first by the numbers of its units.</summary>
    [ScriptDeclaration("int opCmp(const string&in other) const")]
    public static int Compare(this string left, string right) => Math.Sign(string.CompareOrdinal(left, right));

    /// <summary>Where the text occurs first, from an index on; -1 if nowhere.</summary>
    [ScriptDeclaration("int findFirst(const string&in text, uint start = 0) const")]
    public static int FindFirst(this string text, string wanted, uint start) =>
        start > (uint)text.Length ? -1 : text.IndexOf(wanted, (int)start, StringComparison.Ordinal);

    /// <summary>Where any of the units occurs first, from an index on; -1 if nowhere.</summary>
    [ScriptDeclaration("int findFirstOf(const string&in units, uint start = 0) const")]
    public static int FindFirstOf(this string text, string units, uint start) =>
        From(start, start < (uint)text.Length ? text.AsSpan((int)start).IndexOfAny(units) : -1);

    /// <summary>Where the first other unit is, from an index on; -1 if nowhere.</summary>
    [ScriptDeclaration("int findFirstNotOf(const string&in units, uint start = 0) const")]
    public static int FindFirstNotOf(this string text, string units, uint start) =>
        From(start, start < (uint)text.Length ? text.AsSpan((int)start).IndexOfAnyExcept(units) : -1);

    /// <summary>Where the text occurs last, up to an index; -1 if nowhere.</summary>
    /// <remarks>The last place that is not behind the start; a negative start is the end.</remarks>
    [ScriptDeclaration("int findLast(const string&in text, int start = -1) const")]
    public static int FindLast(this string text, string wanted, int start)
    {
        int last = text.Length - wanted.Length;
        last = start < 0 ? last : Math.Min(start, last);
        return last < 0 ? -1 : text.AsSpan(0, last + wanted.Length).LastIndexOf(wanted, StringComparison.Ordinal);
    }

    /// <summary>Where any of the units occurs last, up to an index; -1 if nowhere.</summary>
    [ScriptDeclaration("int findLastOf(const string&in units, int start = -1) const")]
    public static int FindLastOf(this string text, string units, int start) => UpTo(text, start).LastIndexOfAny(units);

    /// <summary>Where the last other unit is, up to an index; -1 if nowhere.</summary>
    [ScriptDeclaration("int findLastNotOf(const string&in units, int start = -1) const")]
    public static int FindLastNotOf(this string text, string units, int start) => UpTo(text, start).LastIndexOfAnyExcept(units);

    private static int From(uint start, int found) => found < 0 ? -1 : (int)start + found;

    private static ReadOnlySpan<char> UpTo(string text, int start) =>
        start < 0 || start >= text.Length ? text : text.AsSpan(0, start + 1);
}
