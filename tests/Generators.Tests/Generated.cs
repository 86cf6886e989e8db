using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Seraph.Language.Ffi;

namespace Seraph.Generators.Tests;

/// <summary>What the generator makes of a project, checked to compile.</summary>
internal sealed class Generated
{
    private readonly Dictionary<string, string> _files;

    private Generated(CSharpCompilation compilation, Dictionary<string, string> files)
    {
        Compilation = compilation;
        _files = files;
    }

    /// <summary>The project together with the generated files.</summary>
    public CSharpCompilation Compilation { get; }

    public IEnumerable<string> Files => _files.Keys;

    public string this[string file] => _files[file];

    /// <summary>What the generated assembly attribute says.</summary>
    public ManifestDocument Manifest => FfiManifest.ReadDocument((string)Compilation.Assembly.GetAttributes()
        .Single(a => a.AttributeClass!.Name == nameof(ScriptManifestAttribute)).ConstructorArguments[0].Value!);

    /// <summary>All functions of the default module as scripts would declare them, members behind the name of their type.</summary>
    public IEnumerable<string> Declarations
    {
        get
        {
            FfiImage image = Manifest.Modules[0].Image;
            return image.Types.SelectMany(t => t.Functions.Select(f => $"{t.QualifiedName}.{f}")).Concat(image.Functions.Select(f => f.ToString()));
        }
    }

    public static Generated From(params string[] sources) => From(Project.Compile(sources));

    public static Generated From(CSharpCompilation project)
    {
        Assert.That(project.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error), Is.Empty, "the source of the test does not compile");
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new SeraphGenerator().AsSourceGenerator()], parseOptions: Project.ParseOptions);
        GeneratorRunResult result = driver.RunGenerators(project).GetRunResult().Results.Single();
        Assert.That(result.Exception, Is.Null);
        Assert.That(result.Diagnostics, Is.Empty);
        var files = result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

        // Without the pragma of the header: what is generated from ordinary code has no warnings either.
        var trees = files.Select(f => Project.Parse(f.Value.Replace("#pragma warning disable", "//"), f.Key));
        CSharpCompilation compilation = project.AddSyntaxTrees(trees);
        Assert.That(Problems(compilation, project), Is.Empty, "the generated code does not compile without warnings");
        return new Generated(compilation, files);
    }

    private static IEnumerable<Diagnostic> Problems(Compilation compilation, Compilation project) => compilation.GetDiagnostics()
        .Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error
            || (d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Warning && !project.SyntaxTrees.Contains(d.Location.SourceTree) && d.Id is not ("CS0612" or "CS0618")));
}
