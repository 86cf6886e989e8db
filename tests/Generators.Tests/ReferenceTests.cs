using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Generators.Tests;

/// <summary>Projects that use exports of other projects.</summary>
public sealed class ReferenceTests
{
    private const string Library = """
        [assembly: ScriptExport(typeof(System.Range), Name = "Span")]

        namespace Combat;

        [ScriptExport(Namespace = "combat", Name = "Blade")] public class Weapon { public int Power { get; set; } }

        public class Unknown;

        [ScriptModule] public static partial class CombatScripts;
        """;

    [TestCase(true, TestName = "Library_AsAssembly_LendsItsScriptNames")]
    [TestCase(false, TestName = "Library_AsProject_LendsItsScriptNames")]
    public void Library_Referenced_LendsItsScriptNames(bool isAssembly)
    {
        Generated game = Generated.From(Project.Compile("Game", [Reference(isAssembly)], """
            [ScriptExport] public class Sword : Combat.Weapon { public System.Range Reach; public Combat.Unknown? Other; }
            """));

        Assert.That(game.Declarations, Is.EqualTo(new[] { "Sword.Sword@ ()", "Sword.Span get_Reach() const property", "Sword.void set_Reach(const Span &in value) property" }));
        Assert.That(game.Manifest.Modules[0].Image.Types.Single().Base!.ToString(), Is.EqualTo("combat::Blade"));
    }

    [Test]
    public void Library_WithModuleClass_IsInstalledThroughIt()
    {
        CSharpCompilation game = Project.Compile("Game", [Reference(true)], "class Program { FfiModule M = Combat.CombatScripts.Module; }");

        Assert.That(game.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error), Is.Empty);
    }

    [Test]
    public void ScriptExports_OfFriendAssembly_DoesNotClash()
    {
        Generated game = Generated.From(Project.Compile(
            "Game", [Reference(true, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Game\")]")],
            "[assembly: ScriptExport(typeof(System.Range))]"));

        Assert.That(game.Compilation.AddSyntaxTrees(Project.Parse("class Program { Seraph.FfiModule M = Seraph.ScriptExports.Module; }"))
            .GetDiagnostics().Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning), Is.Empty);
    }

    [Test]
    public void Manifest_OfAnotherVersion_ExportsNothing()
    {
        CSharpCompilation library = Project.Compile("Lib", [], "[assembly: ScriptManifest(\"seraph-manifest 999\\n\")] public class Weapon;");
        Generated game = Generated.From(Project.Compile("Game", [library.ToMetadataReference()], "[ScriptExport] public class Sword : Weapon { public Weapon? Other; }"));

        Assert.That(game.Declarations, Is.EqualTo(new[] { "Sword.Sword@ ()" }));
    }

    [Test]
    public void Documentation_BesideReference_IsRegistered()
    {
        using var image = new MemoryStream();
        Assert.That(Project.Compile("Lib", [], "public class Blade { public int Edge; }").Emit(image).Success);
        MetadataReference reference = MetadataReference.CreateFromImage(image.ToArray(), documentation: new Comments());

        string file = Generated.From(Project.Compile("Game", [reference], "[assembly: ScriptExport(typeof(Blade))]"))["Blade.g.cs"];

        Assert.That(file, Does.Contain("Documentation = \"A Random blade.\"").And.Contain("Documentation = \"How sharp.\""));
    }

    private static MetadataReference Reference(bool isAssembly, string extra = "")
    {
        CSharpCompilation library = Generated.From(Project.Compile("Combat", [], Library, extra)).Compilation;
        if (!isAssembly)
        {
            return library.ToMetadataReference();
        }

        using var stream = new MemoryStream();
        Assert.That(library.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private sealed class Comments : DocumentationProvider
    {
        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => 0;

        protected override string? GetDocumentationForSymbol(string documentationMemberID, System.Globalization.CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
            documentationMemberID switch
            {
                "T:Blade" => "<member name=\"T:Blade\"><summary>A <see cref=\"T:System.Random\"/> blade.</summary></member>",
                "F:Blade.Edge" => "<member name=\"F:Blade.Edge\"><summary>How sharp.</summary></member>",
                _ => "",
            };
    }
}
