using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Seraph.Language.Diagnostics;

namespace Seraph.Engine.Tests.Diagnostics;

/// <summary>
/// The first example of each page of docs/rules raises its diagnostic and nothing else, the second one raises nothing.
/// Pages of AS1xxx are tested with the parser (Language.Tests, Syntax/RuleTests).
/// </summary>
public sealed partial class RulePageTests
{
    // Why a page has no example that raises its rule.
    private static readonly Dictionary<string, string> s_exempt = new()
    {
        ["AS4021"] = "it takes two units",
        ["AS9002"] = "an example would fill the page with thousands of lines",
        ["AS9004"] = "an example would fill the page with thousands of lines",
        ["AS9005"] = "an example would fill the page with a thousand lines",
    };

    // What a host has to say so that the example raises its rule.
    private static readonly Dictionary<string, ScriptLanguageOptions> s_options = new()
    {
        ["AS2030"] = new ScriptLanguageOptions { PrivateFieldsAsProtected = true },
        ["AS3060"] = new ScriptLanguageOptions { DisallowEmptyListElements = true },
        ["AS3061"] = new ScriptLanguageOptions { DisallowValueAssignmentOfClasses = true },
        ["AS4040"] = new ScriptLanguageOptions { DisallowGlobalVariables = true },
        ["AS4041"] = new ScriptLanguageOptions { PropertyAccessors = PropertyAccessorMode.HostOnly },
    };

    private static IEnumerable<string> Ids() =>
        Rules.All.Select(rule => rule.Id).Where(id => !id.StartsWith("AS1", StringComparison.Ordinal) && !s_exempt.ContainsKey(id));

    [TestCaseSource(nameof(Ids))]
    public void FirstExample_RaisesTheRule(string id) =>
        Assert.That(Build(id, Examples(id)[0]).Diagnostics.Select(diagnostic => diagnostic.Id).Distinct(), Is.EqualTo(new[] { id }));

    [TestCaseSource(nameof(Ids))]
    public void SecondExample_RaisesNothing(string id)
    {
        BuildResult result = Build(id, Examples(id)[1]);

        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.ToDetailedString()), Is.Empty);
        Assert.That(result.Success);
    }

    [TestCaseSource(nameof(Ids))]
    public void Page_HasTwoExamples(string id) => Assert.That(Examples(id), Has.Length.EqualTo(2));

    [Test]
    public void Exemptions_Always_NameRules() => Assert.That(s_exempt.Keys, Is.SubsetOf(Rules.All.Select(rule => rule.Id)));

    // Build and not Check: AS9003 comes from running the initialisers.
    private static BuildResult Build(string id, string script)
    {
        var context = new ScriptContext(new ScriptContextOptions { Language = s_options.GetValueOrDefault(id, ScriptLanguageOptions.Default) });
        context.Install(StandardModules.All);
        context.Install(ScriptExports.RulePages);
        context.Install(Templates.TemplateHost.Module);
        ScriptUnit unit = context.CreateUnit("example");
        unit.AddSource("example.as", script);
        return unit.Build();
    }

    private static string[] Examples(string id) =>
        [.. ExamplePattern().Matches(File.ReadAllText(PathOf(id + ".md"))).Select(match => match.Groups[1].Value)];

    private static string PathOf(string page, [CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../docs/rules", page));

    [GeneratedRegex("```as\n(.*?)\n?```", RegexOptions.Singleline)]
    private static partial Regex ExamplePattern();
}
