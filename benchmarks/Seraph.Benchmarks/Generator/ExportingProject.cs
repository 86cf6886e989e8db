using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Benchmarks.Generator;

/// <summary>A project of many exported types, each in a file of its own: a class with members of all usual kinds, and every tenth a struct.</summary>
internal static class ExportingProject
{
    /// <summary>What the names of its types and of their files begin with.</summary>
    public const string TypePrefix = "Game.Unit";

    /// <summary>How its files, and those that are generated, are read.</summary>
    public static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12);

    public static CSharpCompilation Make(int types) => CSharpCompilation.Create(
        "Game",
        [Parse("global using System; global using System.Collections.Generic; global using Seraph;"), .. Enumerable.Range(0, types).Select(i => Parse(Write(i, "int")))],
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Seraph.L", StringComparison.Ordinal) || name.StartsWith("Seraph.E", StringComparison.Ordinal)))
            .Select(p => MetadataReference.CreateFromFile(p))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The project with another signature of one member of one type; of the next type each round.</summary>
    public static CSharpCompilation Edit(CSharpCompilation project, int round)
    {
        int type = (round * 7) + 1;
        return project.ReplaceSyntaxTree(project.SyntaxTrees[type + 1], Parse(Write(type, "long")));
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, Options);

    private static string Write(int number, string changing)
    {
        string name = "Unit" + number.ToString(CultureInfo.InvariantCulture);
        string other = "Unit" + (number / 2).ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder("namespace Game;\n\n");
        if (number % 10 == 5)
        {
            return text.Append($$"""
                /// <summary>A place.</summary>
                [ScriptExport]
                public struct {{name}}(float x, float y)
                {
                    public float X = x, Y = y;
                    public readonly double Length => Math.Sqrt((X * X) + (Y * Y));
                    public static {{name}} operator +({{name}} a, {{name}} b) => new(a.X + b.X, a.Y + b.Y);
                    public {{changing}} Round() => ({{changing}})X;
                }
                """).ToString();
        }

        return text.Append($$"""
            /// <summary>A unit of the game.</summary>
            [ScriptExport]
            public sealed class {{name}}(string name, int level = 1)
            {
                /// <summary>How it is called.</summary>
                public string Name { get; } = name;
                public int Level { get; set; } = level;
                public {{other}}? Target { get; set; }
                public const int Most = {{number.ToString(CultureInfo.InvariantCulture)}};
                public {{changing}} Damage(int amount = 1) => amount;
                public bool TryFind(string key, out int value) { value = key.Length; return true; }
                public void Move(double x, double y, bool isFast = false) { }
                public float Sum(IReadOnlyList<float> values) => values.Count;
                public void When(Action<int> then) => then(1);
                public int this[int index] { get => index; set { } }
                public override string ToString() => Name;
            }
            """).ToString();
    }
}
