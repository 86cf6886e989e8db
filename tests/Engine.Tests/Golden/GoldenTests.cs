namespace Seraph.Engine.Tests.Golden;

/// <summary>Runs every script of tests/Scripts on every tier and compares with the expectations in its comments.</summary>
[TestFixtureSource(typeof(Tiers), nameof(Tiers.All))]
[Parallelizable(ParallelScope.All)]
public sealed class GoldenTests(Tier tier)
{
    private static IEnumerable<TestCaseData> Scripts => GoldenScript.Names.Select(name => new TestCaseData(name).SetArgDisplayNames(name));

    [TestCaseSource(nameof(Scripts))]
    public void Script_Always_DoesWhatItsCommentsExpect(string name)
    {
        var script = new GoldenScript(name);
        GoldenOutcome expected = ExpectationReader.Read(script.ReadText());

        GoldenOutcome actual = GoldenRunner.Run(script, Tiers.Options(tier));

        string difference = OutcomeComparison.Describe(expected, actual);
        Assert.That(difference, Is.Empty, $"{script.FileName} on {tier}");
    }
}
