using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Seraph.Analyzers.Rules;
using Seraph.Generators.Reading;

namespace Seraph.Analyzers.Tests;

/// <summary>Walks the catalogue, so that no rule is added half.</summary>
public sealed class RuleCatalogueTests
{
    private static IEnumerable<DiagnosticDescriptor> Rules => SerRules.All;

    private static IEnumerable<string> ProblemIdValues => typeof(ProblemIds)
        .GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

    private static string Root { get; } = FindRoot();

    [TestCaseSource(nameof(Rules))]
    public void Rule_Always_HasPageThatBeginsWithIdAndTitle(DiagnosticDescriptor rule)
    {
        string page = Path.Combine(Root, "docs", "rules", rule.Id + ".md");

        Assert.That(File.Exists(page), page);
        Assert.That(File.ReadLines(page).First(), Is.EqualTo($"# {rule.Id}: {rule.Title}"));
        Assert.That(rule.HelpLinkUri, Does.EndWith($"docs/rules/{rule.Id}.md"));
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_Always_HasReleaseRow(DiagnosticDescriptor rule)
    {
        string folder = Path.Combine(Root, "src", "Analyzers");
        string releases = File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Unshipped.md")) + File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Shipped.md"));

        Assert.That(releases, Does.Contain($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"));
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_Always_HasTestThatExpectsIt(DiagnosticDescriptor rule)
    {
        string tests = string.Concat(Directory.GetFiles(Path.Combine(Root, "tests", "Analyzers.Tests"), "*Tests.cs").Select(File.ReadAllText));

        Assert.That(tests, Does.Contain("{|" + rule.Id + ":").Or.Contain($"\"{rule.Id}\""));
    }

    [TestCaseSource(nameof(Rules))]
    public void Rule_OfErrorSeverity_CannotBeSwitchedOff(DiagnosticDescriptor rule) => Assert.That(
        rule.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable), Is.EqualTo(rule.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));

    [Test]
    public void Rules_Always_AreThoseThatReaderAndAnalyzersReport()
    {
        IEnumerable<string> supported = typeof(SerRules).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract)
            .SelectMany(t => ((DiagnosticAnalyzer)Activator.CreateInstance(t)!).SupportedDiagnostics).Select(d => d.Id);

        Assert.That(SerRules.All.Select(r => r.Id), Is.Unique);
        Assert.That(SerRules.All.Select(r => r.Id), Is.EquivalentTo(ProblemIdValues));
        Assert.That(supported.Distinct(), Is.EquivalentTo(ProblemIdValues));
    }

    private static string FindRoot([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
