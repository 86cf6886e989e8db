using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Seraph.Generators.Emitting;
using Seraph.Generators.Model;
using Seraph.Generators.Reading;
using Seraph.Language.Ffi;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Generators.Tests;

/// <summary>What the reader sees, what the manifest says and what the generated code registers are one and the same.</summary>
public sealed class ModelTests
{
    private const string Source = """
        [assembly: ScriptExport(typeof(System.Numerics.Vector3), Module = "math")]
        [assembly: ScriptExport(typeof(Math), Namespace = "math", Module = "math")]

        namespace Game;

        [Flags, ScriptExport] public enum Access : ulong { None, Read = 1, All = ulong.MaxValue }

        [ScriptExport] public delegate bool Filter(string name, int level);

        [ScriptExport(Namespace = "game::world")] public interface IEntity { int Id { get; } }

        [ScriptExport] public abstract class Entity : IEntity { public int Id => 1; public virtual string Name { get; set; } = ""; }

        [ScriptExport]
        public sealed class Player(string name) : Entity, IEquatable<Player>
        {
            public const float Speed = 1.5f;
            public static Player Create(string name = "a \"quoted\"\n\u2028 name") => new(name);
            public int this[string key] { get => name.Length; set { } }
            public async Task<string> Ask(string question, ScriptContext context) { await Task.Yield(); return question; }
            public bool TryFind(Access access, out Player? player, ref System.Numerics.Vector3 at) { player = null; return false; }
            public bool Equals(Player? other) => ReferenceEquals(this, other);
            [Obsolete("gone")] public void Old(double a = -0.0, float b = float.Epsilon, Access c = (Access)6, Label d = default, IEntity? e = null) { }
        }

        [ScriptExport] public struct Label { public string Text; public static implicit operator string(Label label) => label.Text; }

        [ScriptExport] public static class Limits { public const double Nan = double.NaN; public const double Max = double.MaxValue; public const long Least = long.MinValue; }
        """;

    [Test]
    public void Reader_Manifest_AndRegistration_Agree()
    {
        Generated generated = Generated.From(Source);
        ManifestDocument read = Read(generated.Compilation);
        FfiImage[] registered = Register(generated.Compilation);

        Assert.That(read.Modules.Select(m => m.Image.Name), Is.EqualTo(new[] { "Game", "Game.math" }));
        Assert.That(read.Modules[0].Image.Types.Count, Is.EqualTo(6));
        Assert.That(generated.Manifest, Is.EqualTo(read));
        for (int i = 0; i < registered.Length; i++)
        {
            FfiImage image = read.Modules[i].Image;
            Assert.That(registered[i].Types, Is.EqualTo(image.Types));
            Assert.That(registered[i].Functions, Is.EqualTo(image.Functions));
            Assert.That(registered[i].Constants, Is.EqualTo(image.Constants));
            Assert.That(registered[i], Is.EqualTo(image));
        }
    }

    [Test]
    public void SealedRegistry_HoldsWhatTheReaderSaw()
    {
        Generated generated = Generated.From(Source);
        FfiImage[] read = [.. Read(generated.Compilation).Modules.Select(m => m.Image)];
        FfiImage[] standard = [.. StandardModules.All.Parts.Select(m => m.GetImage())];

        // What stands in the registry is told by its symbols, so that linking itself is part of what is compared.
        SealResult result = RegistryLinker.Link([.. standard.Where(i => i.Name != StandardModules.Math.Name), .. Register(generated.Compilation)]);

        Assert.That(result.Errors, Is.Empty);
        FfiRegistry registry = result.Registry!;
        Assert.Multiple(() =>
        {
            foreach (FfiTypeDef type in read.SelectMany(i => i.Types))
            {
                Assert.That(registry.FindType(type.Hash)?.QualifiedName, Is.EqualTo(type.QualifiedName));
                Assert.That(registry.FindType(type.Hash)?.Declaration, Is.EqualTo(type));
            }

            foreach (FfiFunctionDef function in read.SelectMany(i => i.Functions.Concat(i.Types.SelectMany(t => t.Functions))))
            {
                FunctionDef? linked = registry.Functions.SingleOrDefault(f => f.Hash == function.Hash);
                Assert.That(linked?.Declaration, Is.EqualTo(function));
                Assert.That(linked?.Parameters.Select(p => p.Name.Text), Is.EqualTo(function.Parameters.Select(p => p.Name)));
                Assert.That(linked?.ReturnType.Modifiers, Is.EqualTo(function.ReturnType.Modifiers));
            }
        });
    }

    [Test]
    public void Registration_Always_GivesEveryDeclarationItsNative()
    {
        foreach (FfiImage image in Register(Generated.From(Source).Compilation))
        {
            foreach (FfiFunctionDef function in image.Functions.Concat(image.Types.SelectMany(t => t.Functions)))
            {
                var native = (HostFunction?)function.Native;
                Assert.That(native?.Thunk, Is.Not.Null, function.ToString());
                Assert.That(native!.Direct!().Method.Name, Does.EndWith("_Direct"), function.ToString());
            }

            Assert.That(image.Types.Select(t => t.Native), Has.None.Null);
            Assert.That(image.Types.SelectMany(t => t.Fields).Select(f => f.Native), Has.None.Null);
        }
    }

    private static ManifestDocument Read(Compilation compilation)
    {
        ExportIndex index = ExportIndex.Of(compilation);
        IEnumerable<TypeExport?> types = compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
            .Concat([compilation.GetTypeByMetadataName("System.Numerics.Vector3")!, compilation.GetTypeByMetadataName("System.Math")!])
            .Select(index.FindRequest).OfType<ExportRequest>().Select(r => TypeReader.Read(r, index, default).Export);
        return ExpectedManifest.Of(types.OfType<TypeExport>(), "Game");
    }

    private static FfiImage[] Register(Compilation compilation)
    {
        using var stream = new MemoryStream();
        Assert.That(compilation.Emit(stream).Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error), Is.Empty);
        stream.Position = 0;
        Type exports = new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(stream).GetType("Seraph.ScriptExports", throwOnError: true)!;
        return [.. new[] { "Module", "Math" }.Select(name =>
            ((FfiModule)exports.GetProperty(name, BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!).GetImage())];
    }
}
