using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Seraph.Language.Tests.Registry;

/// <summary>Walks docs/registry-rows.md: every row of the checklist is there, and every test it names exists.</summary>
public sealed partial class RegistryRowTests
{
    // Groups and their numbers of rows.
    private const string Groups = "A 11, B 5, C 15, D 18, E 9, F 11, G 13, H 11, I 6, J 7, K 10, L 5, M 12, N 13, O 5, P 6, V 4, W 28";

    private static string Root { get; } = FindRoot();

    private static IEnumerable<string> Expected => Groups.Split(", ").SelectMany(group => Enumerable
        .Range(1, int.Parse(group[2..], CultureInfo.InvariantCulture))
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"{group[0]}-{number:00}")));

    private static string[][] Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(Root, "docs", "registry-rows.md"))
            .Where(line => RowStart().IsMatch(line)).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Test]
    public void Table_HasEveryRowOnceAndInOrder() => Assert.That(Rows.Select(r => r[0]), Is.EqualTo(Expected));

    [Test]
    public void EveryRow_NamesATestOrSaysWhy() => Assert.That(Rows.Where(r => r is not [_, { Length: > 0 }, { Length: > 0 }]), Is.Empty);

    [Test]
    public void EveryTest_Exists()
    {
        string sources = string.Concat(Directory.EnumerateFiles(Path.Combine(Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var known = TestName().Matches(sources).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> named = Rows.SelectMany(r => Code().Matches(r[2]).Select(m => m.Groups[1].Value)).Where(n => n.Contains('_', StringComparison.Ordinal) && n != "default_argument");

        Assert.That(named.Where(n => !known.Contains(n)), Is.Empty);
    }

    private static string FindRoot([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    [GeneratedRegex(@"^\| [A-Z]-\d\d \|")]
    private static partial Regex RowStart();

    [GeneratedRegex(@"(?:void |TestName = "")(\w+)(?:\(|"")")]
    private static partial Regex TestName();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
