using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Seraph.Analyzers.Tests;

/// <summary>Runs all analyzers on a source in which <c>{|SER1001:code|}</c> marks each expected diagnostic.</summary>
internal static partial class AnalyzerTest
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Threading.Tasks; global using Seraph;";

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Append(typeof(FfiModule).Assembly.Location)
            .Append(typeof(ScriptExportAttribute).Assembly.Location)
            .Distinct()
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = [new FaultyExportAnalyzer(), new FaultyScriptModuleAnalyzer(), new FaultyScriptInstanceAnalyzer()];

    public static void Verify(string markedSource)
    {
        (string source, List<string> expected) = ReadMarks(markedSource);
        var compilation = CSharpCompilation.Create(
            "Game",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(source)],
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.That(compilation.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error), Is.Empty, "the source of the test does not compile");
        ImmutableArray<Diagnostic> found = compilation.WithAnalyzers(s_analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

        // What is for information only has to be expected where it is the point of the test, and then once at each place.
        IEnumerable<string> reported = found.Where(d => d.Severity != Microsoft.CodeAnalysis.DiagnosticSeverity.Info).Select(Describe)
            .Concat(found.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Info).Select(Describe).Distinct().Intersect(expected));
        string Describe(Diagnostic diagnostic) => AnalyzerTest.Describe(diagnostic.Id, source, diagnostic.Location.SourceSpan);
        Assert.That(
            reported.Order(), Is.EqualTo(expected.Order()),
            string.Join("\n", found));
    }

    private static (string Source, List<string> Expected) ReadMarks(string markedSource)
    {
        var expected = new List<string>();
        string source = markedSource;
        while (Mark().Match(source) is { Success: true } mark)
        {
            string code = mark.Groups[2].Value;
            source = source[..mark.Index] + code + source[(mark.Index + mark.Length)..];
            expected.Add(Describe(mark.Groups[1].Value, source, new Microsoft.CodeAnalysis.Text.TextSpan(mark.Index, code.Length)));
        }

        return (source, expected);
    }

    private static string Describe(string id, string source, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        int line = source.AsSpan(0, span.Start).Count('\n') + 1;
        return $"{id} in line {line}: {source.Substring(span.Start, span.Length)}";
    }

    // Innermost marks first, so that marks may be nested.
    [GeneratedRegex(@"\{\|(SER\d{4}):((?:(?!\{\|).)*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
