using System.Text.RegularExpressions;
using Seraph.Language.Diagnostics;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Tests.Syntax;

/// <summary>Each syntax rule has a page whose example raises it, so that rules, pages and parser stay together.</summary>
public sealed partial class RuleTests
{
    private static IEnumerable<string> Ids() =>
        Rules.All.Select(rule => rule.Id).Where(id => id.StartsWith("AS1", StringComparison.Ordinal));

    [TestCaseSource(nameof(Ids))]
    public void Rule_IsRaisedByTheExampleOfItsPage(string id)
    {
        string page = File.ReadAllText(SyntaxTest.PathOf($"../../../docs/rules/{id}.md"));
        Assert.That(page, Does.StartWith($"# {id}: {Rules.All.Single(rule => rule.Id == id).Title}"));
        string[] examples = [.. Examples().Matches(page).Select(match => match.Groups[1].Value)];
        Assert.That(examples, Has.Length.EqualTo(2), "one example that is wrong and one that is right");

        var diagnostics = new DiagnosticBag();
        var source = new SourceText("example.as", examples[0]);
        if (id == "AS1024")
        {
            DeclarationParser.ParseFunction(source, new NameTable(), diagnostics);
        }
        else
        {
            Parser.Parse(source, new NameTable(), diagnostics, OptionsOf(id));
        }

        // The page of "too many errors" cannot show a hundred; it is raised in RecoveryTests.
        Assert.That(diagnostics.Items.Select(item => item.Id).Distinct(), Is.EqualTo(new[] { id == "AS1027" ? "AS1013" : id }));
        if (id != "AS1024")
        {
            SyntaxTest.Parse(examples[1], OptionsOf(id));
        }
    }

    private static ParseOptions OptionsOf(string id) => id switch
    {
        "AS1007" => new ParseOptions(UseCharacterLiterals: true),
        "AS1032" => new ParseOptions(NamedArguments: NamedArgumentSyntax.EqualsWithWarning),
        _ => ParseOptions.Default,
    };

    [Test]
    public void Ids_AreUniqueAndWithoutGaps()
    {
        string[] ids = [.. Ids()];

        Assert.That(ids, Is.EqualTo(Enumerable.Range(1001, ids.Length).Select(number => $"AS{number}")));
    }

    [GeneratedRegex("```as\n(.*?)\n?```", RegexOptions.Singleline)]
    private static partial Regex Examples();
}
