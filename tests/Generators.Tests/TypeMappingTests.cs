using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Seraph.Generators.Tests;

/// <summary>Walks docs/type-mapping.md: the C# of each section is exported, and its script prints what its comments say.</summary>
public sealed partial class TypeMappingTests
{
    private static readonly string s_page = File.ReadAllText(FindPage()).ReplaceLineEndings("\n");

    private static IEnumerable<TestCaseData> Sections => Section().Matches(s_page)
        .Select(m => new TestCaseData(m.Groups["csharp"].Value, m.Groups["script"].Value).SetArgDisplayNames(m.Groups["title"].Value));

    [TestCaseSource(nameof(Sections))]
    public void Example_OfEachSection_PrintsWhatItSays(string csharp, string script)
    {
        var output = new StringWriter { NewLine = "\n" };
        var context = new ScriptContext(new ScriptContextOptions { Output = output });
        context.Install(StandardModules.All);
        context.Install(LoadModule(Generated.From("global using System.Linq;", csharp).Compilation));
        ScriptUnit unit = context.CreateUnit("example");
        unit.AddSource("example.as", script);

        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        unit.Call("void main()");

        Assert.That(output.ToString(), Is.EqualTo(string.Concat(Expectation().Matches(script).Select(m => m.Groups[1].Value + "\n"))));
    }

    [Test]
    public void Table_Always_NamesTheSectionsInTheirOrderOrAnotherPage()
    {
        string[] links = [.. Row().Matches(s_page).Select(m => m.Groups[1].Value).Where(l => l != "language.md")];
        string[] titles = [.. Section().Matches(s_page).Select(m => m.Groups["title"].Value)];

        Assert.That(links, Is.EquivalentTo(titles));
    }

    private static FfiModule LoadModule(Compilation compilation)
    {
        using var stream = new MemoryStream();
        Assert.That(compilation.Emit(stream).Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error), Is.Empty);
        stream.Position = 0;
        Type exports = new AssemblyLoadContext("example", isCollectible: true).LoadFromStream(stream).GetType("Seraph.ScriptExports", throwOnError: true)!;
        return (FfiModule)exports.GetProperty("Module", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
    }

    private static string FindPage([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "docs", "type-mapping.md"));

    [GeneratedRegex(@"^## (?<title>.+)\n(?:(?!^##|^```).*\n)*?```csharp\n(?<csharp>[\s\S]*?)```\n\n```angelscript\n(?<script>[\s\S]*?)```", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\|.*\| \[([^]]+)\]\([^)]*\) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"// expect: (.*)")]
    private static partial Regex Expectation();
}
