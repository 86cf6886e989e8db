using System.Reflection;
using System.Text.RegularExpressions;

namespace Seraph.Engine.Tests.Golden;

/// <summary>The rows of the specification, tests/Scripts/rows.md.</summary>
internal static partial class SpecificationRows
{
    /// <summary>The ids of all rows, in the order of the tables.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Row().Matches(GoldenScript.ReadBeside("rows.md")).Select(row => row.Groups["id"].Value)];

    /// <summary>Rows that tests with a host show.</summary>
    public static IReadOnlyList<string> ShownByTests { get; } =
    [
        .. typeof(SpecificationRows).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<ShowsAttribute>())
            .Select(shows => shows.Row),
    ];

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
