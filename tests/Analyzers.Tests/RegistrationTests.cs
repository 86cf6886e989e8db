namespace Seraph.Analyzers.Tests;

/// <summary>What sealing would report at start-up stands at the C# member.</summary>
public sealed class RegistrationTests
{
    [TestCase("""[ScriptName("opEquals")] public int {|SER2010:Same|}(C other) => 0;""")]
    [TestCase("""[ScriptName("opCmp")] public bool {|SER2010:Compare|}(C other) => false;""")]
    [TestCase("""[ScriptName("opAdd")] public C {|SER2010:Add|}(C a, C b) => this;""")]
    [TestCase("""[ScriptName("opAdd")] public C Add(C a) => this;""")]
    public void Operator_WithAnotherSignature_IsReported(string member) => AnalyzerTest.Verify($$"""
        [ScriptExport] public class C { {{member}} }
        """);

    [Test]
    public void Function_WithTheNameOfAType_IsReported() => AnalyzerTest.Verify("""
        [ScriptExport] public class Player;

        [ScriptExport(Namespace = "")] public static class Functions { public static void {|SER2014:Player|}(int id) { } }
        """);

    [Test]
    public void Constant_WithTheNameOfAFunction_IsReported() => AnalyzerTest.Verify("""
        [ScriptExport(Namespace = "io")] public static class Files { public static void Max(int id) { } }

        [ScriptExport(Namespace = "io")] public static class Sockets { public const int {|SER2014:Max|} = 2; }
        """);

    [Test]
    public void Field_WithTheNameOfAMethod_IsReported() => AnalyzerTest.Verify("""
        [ScriptExport] public struct Vec { public float {|SER2014:Length|}; [ScriptName("Length")] public float Compute() => Length; }
        """);

    [Test]
    public void EnumValues_OfOneName_AreReportedAtTheEnum() => AnalyzerTest.Verify("""
        [ScriptExport] public enum {|SER2014:Color|} { Red, [ScriptName("Red")] Rouge }
        """);

    [Test]
    public void Names_OfDifferentModules_MayMeanDifferentThings() => AnalyzerTest.Verify("""
        [ScriptExport] public class Player;

        [ScriptExport(Namespace = "", Module = "other")] public static class Functions { public static void Player(int id) { } }
        """);

    [Test]
    public void Default_OfAStructThatScriptsCannotMake_IsReported() => AnalyzerTest.Verify("""
        [ScriptExport] public struct Vec { public string? Name; [ScriptIgnore] public Vec() { } public Vec(int x) { } }

        [ScriptExport] public class C { public void {|SER2011:Move|}(Vec by = default) { } }
        """);

    [Test]
    public void Exports_ThatUseEverything_AreSound() => AnalyzerTest.Verify("""
        [ScriptExport] public enum Color { Red = 1, Blue = 2 }

        [ScriptExport] public struct Vec { public float X; public Vec(float x) { X = x; } public static Vec operator +(Vec a, Vec b) => new(a.X + b.X); }

        [ScriptExport] public class Item
        {
            public string Name { get; set; } = "";
            public Item? Next { get; set; }
            public int this[int index] { get => index; set { } }
            public void Paint(Color color = Color.Blue, Color other = (Color)7, string text = "a\"b", double by = -1.5, Vec at = default, Item? with = null) { }
            public static bool operator ==(Item a, Item b) => true;
            public static bool operator !=(Item a, Item b) => false;
            public override bool Equals(object? other) => true;
            public override int GetHashCode() => 0;
        }
        """);
}
