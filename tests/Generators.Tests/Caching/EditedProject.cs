using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Generators.Tests.Caching;

/// <summary>A project whose files have places with several variants, and a generator that follows every change of them.</summary>
internal sealed partial class EditedProject
{
    // {{a|b|c}} is a place with three variants.
    private static readonly string[] s_files =
    [
        "global using Number = System.{{Int32|Int64}}; {{|global using Target = System.Version;}}",
        "namespace Game; public class Base { {{public int Raised => 1;|public long Raised => 1;|private int Raised => 1;|}} public {{|required }}string? Must { get; set; } public virtual {{int|string}} Sound() => default!; {{|public class Nested { }}} }",
        "namespace Game; {{[ScriptExport]|[ScriptExport(Name = \"Being\")]|}} public class Entity : Base { {{|public int Twice(int by) => by;}} {{|/* body */}} }",
        "namespace Game; [ScriptExport] public struct Pos { public int X; public {{int|Inner}} Y; public int Sum() => X {{|+ 1}}; }",
        "namespace Game; {{[ScriptExport]|}} public struct Inner { public {{int|string}} Z; public {{int|object}} P { get{{; set;| => default!;}} } {{|public int Q() => 1;}} }",
        "namespace Game; public class LimitBase { public const int Max = {{1|2}}; }",
        "namespace Game; public class Limits : LimitBase { {{|public new const int Max = 3;|public new int Max => 4;|public int Min => 5;}} }",
        "namespace Game; public static class Names { public const string Mood = {{\"Mood\"|\"Temper\" + LimitName}}; private const string LimitName = {{\"A\"|nameof(Limits)}}; }",
        "namespace Game; [ScriptExport(Name = Names.Mood)] public enum Mood { {{A, B|B, A|A = LimitBase.Max, B = 0|[ScriptName(\"aye\")] A, B}} }",
        """
        using static Game.LimitBase;
        namespace Game;
        [ScriptExport{{|(Members = ScriptMembers.Explicit, Include = ["Take"])}}]
        public class User
        {
            /// <summary>{{Takes.|Takes all.}}</summary>
            public void Take(Pos pos, int max = Limits.Max, int min = Max, Mood mood = Mood.B, Mood none = default, Number n = 0) { {{|return;}} }
            public Entity? Find({{string|object}} name) => null;
            public IThing? Thing { get; set; }
            public Pool<{{int|Pos}}>? Pool { get; set; }
            public void When(Call call, Func<Mood, Pos> then) { }
        }
        """,
        "namespace Game; {{[ScriptExport]|}} public interface IThing : IPart { {{int|string}} Size { get; } {{|static abstract int Made { get; }}} }",
        "namespace Game; {{|[ScriptExport] }}public interface IPart { {{void Join();|void Join(int at);|void Join() { }}} }",
        "namespace Game; [ScriptExport] public static class Tools { public static int Twice(this Entity entity, {{int|long}} by) => 1; }",
        "{{|[assembly: ScriptNaming(NamingPolicy.CamelCase)]}} [assembly: ScriptExport(typeof(Game.Foreign){{|, Module = \"foreign\"}})]",
        "namespace Game; public {{sealed |}}class Foreign { public {{int|Entity?}} Value => default; }",
        "namespace Game; [ScriptExport] public class Bag { public BagEnumerator GetEnumerator() => new(); }",
        "namespace Game; public class BagEnumerator : Steps { public {{int|string}} Current => default!; {{|private int step;}} }",
        "namespace Game; public class Steps { {{public|internal}} bool MoveNext() => false; {{|public void Dispose() { }}} }",
        "namespace Game; {{[ScriptExport] |}}public delegate {{void|int}} Call(Entity entity, {{in |}}Pos pos);",
        "namespace Game.Deep; [ScriptExport] public class UsesTarget : Base { public Target? Target { get; set; } public Nested? N { get; set; } }",
        "namespace Game { [ScriptExport] public class Target { } [ScriptExport] public class Nested { } }",
        "namespace Game.Deep { {{|[ScriptExport(Name = \"DeepTarget\")] public class Target { }}} }",
        "namespace Game; [ScriptExport] public class Pool<T> {{|where T : struct }}{ public int Count => 0; {{|public T Get() => default!;}} }",
        "namespace Game; [ScriptExport] public partial class Parts : IThing { {{public int Size => 1;|int IThing.Size => 1;}} }",
        "namespace Game; public partial class Parts { {{public void Join() { }|public void Join(int at) { }}} {{|public Pos At { get; set; }}} }",
        "namespace Game; [ScriptExport] public record Rec({{int|long}} A) : RecBase(A); public record RecBase({{long|double}} B);",
        "namespace Game; [ScriptExport(Inheritable = true)] public abstract class Monster : Animal { public abstract {{int|string}} Roar(); }",
        "namespace Game; {{[ScriptExport] |}}public class Animal { protected Animal({{|int legs = 4}}) { } public virtual int Feed({{int|Mood}} with) => 1; }",
        "namespace Game; public readonly {{partial |}}struct Wide({{int|string}} text) { public int Text() => text.GetHashCode(); } [ScriptExport] public class UsesWide { public Holder Held; } [ScriptExport] public struct Holder { public Wide Wide; }",
    ];

    private static readonly IReadOnlyList<MetadataReference> s_references = [.. Project.Compile().References];

    private readonly int[][] _choices = [.. s_files.Select(f => new int[Places(f).Count])];
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver = Driver();

    public EditedProject()
    {
        _compilation = Compile(Enumerable.Range(0, s_files.Length).Select(Text));
        Run();
    }

    /// <summary>All places: the file, the place in it, and how many variants there are.</summary>
    public static IEnumerable<(int File, int Place, int Variants)> AllPlaces => s_files.SelectMany((text, file) =>
        Places(text).Select((place, i) => (file, i, place.Groups[1].Value.Split('|').Length)));

    /// <summary>What a generator gives that saw all versions of the project.</summary>
    public Dictionary<string, string> Kept { get; private set; } = [];

    /// <summary>What the compiler says against the project with what is generated. Then it does not matter what that is.</summary>
    public IEnumerable<Diagnostic> Errors => _compilation.AddSyntaxTrees(Kept.Values.Select(t => Project.Parse(t))).GetDiagnostics()
        .Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

    /// <summary>Which variant stands at each place.</summary>
    public string State => string.Join(" ", _choices.Select(c => string.Concat(c)));

    /// <summary>Changes one place and generates again.</summary>
    public void Edit(int file, int place, int variant)
    {
        _choices[file][place] = variant;
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[file + 1], Project.Parse(Text(file), $"File{file + 1}.cs"));
        Run();
    }

    /// <summary>What a generator gives that never saw another version; of files that were read anew.</summary>
    public Dictionary<string, string> Fresh() => Files(Driver().RunGenerators(Compile(Enumerable.Range(0, s_files.Length).Select(Text))));

    private void Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        Kept = Files(_driver);
    }

    private string Text(int file)
    {
        int place = 0;
        return PlacePattern().Replace(s_files[file], match => match.Groups[1].Value.Split('|')[_choices[file][place++]]);
    }

    private static CSharpCompilation Compile(IEnumerable<string> texts) => Project.Compile([.. texts]).WithReferences(s_references);

    private static GeneratorDriver Driver() => CSharpGeneratorDriver.Create([new SeraphGenerator().AsSourceGenerator()], parseOptions: Project.ParseOptions);

    private static Dictionary<string, string> Files(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.That(result.Exception, Is.Null);
        return result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
    }

    private static MatchCollection Places(string text) => PlacePattern().Matches(text);

    [GeneratedRegex(@"\{\{(.*?)\}\}(?!\})", RegexOptions.Singleline)]
    private static partial Regex PlacePattern();
}
