namespace Seraph.Engine.Tests.Golden;

/// <summary>The golden scripts are the specification: every script names rows of tests/Scripts/rows.md, and no row is left out.</summary>
public sealed class SpecificationTests
{
    private static readonly HashSet<string> s_rows = [.. SpecificationRows.All];

    private static IEnumerable<TestCaseData> Scripts => GoldenScript.Names.Select(name => new TestCaseData(name).SetArgDisplayNames(name));

    [TestCaseSource(nameof(Scripts))]
    public void Script_Always_NamesRowsThatExist(string name)
    {
        IReadOnlyList<string> covered = SpecificationRows.CoveredBy(new GoldenScript(name).ReadText());

        Assert.That(covered, Is.Not.Empty, $"{name}.as needs a second line '// covers: ' with ids of tests/Scripts/rows.md.");
        Assert.That(covered.Where(row => !s_rows.Contains(row)), Is.Empty, $"{name}.as names rows that tests/Scripts/rows.md lacks.");
    }

    [Test]
    public void Rows_Always_AreShownByAScriptOrATest()
    {
        HashSet<string> covered = [.. GoldenScript.Names.SelectMany(name => SpecificationRows.CoveredBy(new GoldenScript(name).ReadText()))];

        IEnumerable<string> uncovered = SpecificationRows.All.Where(row => !covered.Contains(row)).Except(SpecificationRows.ShownByTests);
        Assert.That(uncovered, Is.Empty, "No script in tests/Scripts shows these rows, and no test with a host.");
    }

    [Test]
    public void Rows_Always_AreUnique()
    {
        Assert.That(SpecificationRows.All, Is.Unique);
        Assert.That(SpecificationRows.ShownByTests.Where(row => !s_rows.Contains(row)), Is.Empty, "Unknown rows at tests.");
    }
}
