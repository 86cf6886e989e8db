using System.Globalization;

namespace Seraph.Generators.Tests;

/// <summary>What holds for generated text whatever is exported.</summary>
public sealed class GeneratedTextTests
{
    private const string Source = "[ScriptExport] public static class C\r\n{ public static void M(int a = -1, double b = -0.5, float c = 1e20f)\r\n{ }\r\npublic const double D = -1.5e-7; }";

    [Test]
    public void Text_InAnyCulture_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "\u2212";
        strange.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            Generated expected = Generated.From(Source);
            CultureInfo.CurrentCulture = strange;
            Generated found = Generated.From(Source);

            Assert.That(found.Files.Select(f => found[f]), Is.EqualTo(expected.Files.Select(f => expected[f])));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Text_FromSourceWithCarriageReturns_HasNone()
    {
        Generated generated = Generated.From(Source);

        Assert.That(generated.Files.Where(f => f != "Microsoft.CodeAnalysis.EmbeddedAttribute.cs").Select(f => generated[f]), Has.None.Contains("\r"));
    }

    [Test]
    public void Types_WithNamesThatDifferByCase_GetDifferentFiles() => Assert.That(
        Generated.From("[ScriptExport] public class Player; [ScriptExport(Name = \"Other\")] public class player; [ScriptExport] public class Enemy;").Files
            .Count(f => f.StartsWith("player", StringComparison.OrdinalIgnoreCase) || f == "Enemy.g.cs"),
        Is.EqualTo(3));

    [Test]
    public void Types_WithUnderscores_GetDifferentClasses() => Assert.That(
        Generated.From("namespace A { [ScriptExport] public class B; } [ScriptExport] public class A_B;").Files.Count(f => f.StartsWith('A')), Is.EqualTo(2));

    [Test]
    public void FaultyExports_Always_LeaveTheRestAlone() => Assert.That(
        Generated.From("""
            [assembly: ScriptExport(typeof(List<int>))]
            [assembly: ScriptExport(typeof(Range)), ScriptExport(typeof(Range))]
            [ScriptExport, ScriptExport] public class Twice;
            [ScriptExport(typeof(int))] public class Wrong;
            [ScriptExport] public struct Generic<T> { [ScriptExport] public class Inner; }
            [ScriptExport(Name = "cast")] public class Reserved { [ScriptExport] private class Hidden; }
            [ScriptModule] public class Scripts;
            [ScriptExport] public ref struct View;
            """).Files.Where(f => f.EndsWith(".g.cs", StringComparison.Ordinal)),
        Is.EquivalentTo(new[] { "System.Range.g.cs", "Twice.g.cs", "ScriptExports.g.cs", "ScriptManifest.g.cs" }));

    [Test]
    public void PartialType_WithAttributeOnBothParts_IsExportedOnce() => Assert.That(
        Generated.From("[ScriptExport] public partial class P { public int A; }", "[ScriptExport] public partial class P { public int B; }").Declarations.Count(),
        Is.EqualTo(5));
}
