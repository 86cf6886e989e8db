using System.Text.RegularExpressions;

namespace Seraph.Engine.Tests.Golden;

/// <summary>The rows of the specification: tests/Scripts/rows.md, and what pending.txt excuses for now.</summary>
internal static partial class SpecificationRows
{
    /// <summary>The ids of all rows, in the order of the tables.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Row().Matches(GoldenScript.ReadBeside("rows.md")).Select(row => row.Groups["id"].Value)];

    /// <summary>Rows whose feature is not there yet; a script may show them all the same.</summary>
    public static IReadOnlyList<string> Pending { get; } =
        [.. GoldenScript.ReadBeside("pending.txt").Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#'))];

    /// <summary>The rows that a script names in its header; empty if it has no such line.</summary>
    public static IReadOnlyList<string> CoveredBy(string script)
    {
        Match covers = Covers().Match(Header().Match(script).Value);
        return covers.Success ? covers.Groups["ids"].Value.Split(',', StringSplitOptions.TrimEntries) : [];
    }

    [GeneratedRegex(@"^\| (?<id>[ABD]\d*\.[a-z0-9-]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    // The comments before the first line of code.
    [GeneratedRegex(@"^(?://[^\n]*\n)+")]
    private static partial Regex Header();

    [GeneratedRegex(@"^// covers: (?<ids>.+)$", RegexOptions.Multiline)]
    private static partial Regex Covers();
}
