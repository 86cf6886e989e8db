using System.Runtime.CompilerServices;
using Seraph.Language.Diagnostics;

namespace Seraph.Language.Tests.Diagnostics;

/// <summary>
/// The catalogue of script diagnostics and docs/rules belong together. That the examples of the pages are true is tested where
/// they can be compiled: AS1xxx in Syntax/RuleTests, the others in Engine.Tests/Diagnostics/RulePageTests.
/// </summary>
public sealed class RuleCatalogueTests
{
    private static string PagesFolder { get; } = FindPages();

    private static IEnumerable<string> Ids() => Rules.All.Select(rule => rule.Id);

    [TestCaseSource(nameof(Ids))]
    public void Rule_HasPageHeadedWithItsTitle(string id)
    {
        string page = Path.Combine(PagesFolder, id + ".md");
        Assert.That(page, Does.Exist);
        Assert.That(File.ReadLines(page).First(), Is.EqualTo($"# {id}: {Rules.All.Single(rule => rule.Id == id).Title}"));
    }

    [TestCaseSource(nameof(Ids))]
    public void Page_SaysHowToFixIt(string id) =>
        Assert.That(File.ReadLines(Path.Combine(PagesFolder, id + ".md")), Has.Exactly(1).EqualTo("## How to fix it"));

    [Test]
    public void Page_OfScriptDiagnostic_BelongsToRule()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(PagesFolder, "AS*.md").Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.That(pages, Is.SubsetOf(Ids()));
    }

    [Test]
    public void Ids_Always_AreUniqueAndOfTheirRange()
    {
        Assert.That(Ids(), Is.Unique);
        Assert.That(Ids(), Has.All.Match("^AS[123459][0-9]{3}$"));
    }

    [Test]
    public void Titles_Always_AreWithoutFullStop() => Assert.That(Rules.All.Select(rule => rule.Title), Has.None.Match(@"\.$"));

    private static string FindPages([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../docs/rules"));
}
