using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Generators.Tests;

/// <summary>Compilations as a user's project would have them: the framework, Seraph, implicit usings, nullable on, C# 12.</summary>
internal static class Project
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks; global using Seraph;";

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Append(typeof(FfiModule).Assembly.Location)
            .Append(typeof(ScriptExportAttribute).Assembly.Location)
            .Distinct()
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    public static CSharpCompilation Compile(params string[] sources) => Compile("Game", [], sources);

    public static CSharpCompilation Compile(string name, IEnumerable<MetadataReference> references, params string[] sources) => CSharpCompilation.Create(
        name,
        [.. sources.Prepend(Usings).Select((s, i) => CSharpSyntaxTree.ParseText(s, ParseOptions, $"File{i}.cs"))],
        [.. s_references, .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source, string path = "") => CSharpSyntaxTree.ParseText(source, ParseOptions, path);
}
