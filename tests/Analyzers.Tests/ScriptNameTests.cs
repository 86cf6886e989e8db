namespace Seraph.Analyzers.Tests;

public sealed class ScriptNameTests
{
    [TestCase("""[{|SER1006:ScriptExport(Name = "class")|}] public class C;""")]
    [TestCase("""[{|SER1006:ScriptExport(Name = "a b")|}] public class C;""")]
    [TestCase("""[{|SER1006:ScriptExport(Namespace = "a.b")|}] public class C;""")]
    [TestCase("""[{|SER1006:ScriptExport(Namespace = "a::")|}] public static class C;""")]
    [TestCase("""[{|SER1006:ScriptExport(Module = "my-files")|}] public static class C;""")]
    [TestCase("""[{|SER1006:ScriptExport(Module = "module")|}] public static class C;""")]
    [TestCase("""[{|SER1006:ScriptExport|}] public class Größe;""")]
    [TestCase("""[ScriptExport] public class C { [ScriptName("1st")] public int {|SER1006:First|}; }""")]
    [TestCase("""[ScriptExport] public class C { public void {|SER1006:cast|}() { } }""")]
    [TestCase("""[ScriptExport] public enum E { None, {|SER1006:not|} }""")]
    [TestCase("""[ScriptExport] public class C { public void M(int @in, int größe) { } }""")]
    public void Name_ThatScriptsCannotWrite_IsReported(string source) => AnalyzerTest.Verify(source);

    [TestCase("public void M(char c) { } public void {|SER2003:M|}(ushort c) { }")]
    [TestCase("""public void M(int a) { } [ScriptName("M")] public void {|SER2003:N|}(int b) { }""")]
    [TestCase("""public const int A = 1; [ScriptName("A")] public const int {|SER2006:B|} = 2;""")]
    public void Members_ThatAreOneInScripts_AreReportedAtSecond(string members) => AnalyzerTest.Verify($$"""
        [ScriptExport] public class C { {{members}} }
        """);

    [Test]
    public void Types_ThatAreOneInScripts_AreReportedAtSecond() => AnalyzerTest.Verify("""
        namespace A { [ScriptExport] public class Player { public static void Reset() { } } }

        namespace B { [ScriptExport] public class {|SER2002:Player|} { public static void Reset() { } } }
        """);

    [Test]
    public void Types_OfDifferentModules_MayHaveOneName() => AnalyzerTest.Verify("""
        [ScriptExport] public class Player;

        [ScriptExport(Name = "Player", Module = "changed")] public class OtherPlayer;
        """);

    [Test]
    public void StaticClasses_OfOneNamespace_AreReportedWhereTheyDeclareTheSame() => AnalyzerTest.Verify("""
        [ScriptExport(Namespace = "io")] public static class Files { public const int Max = 1; public static void Close(int id) { } public static void Copy(int id) { } }

        [ScriptExport(Namespace = "io")] public static class {|SER2003:{|SER2006:Sockets|}|} { public const int Max = 2; public static void Close(int id) { } public static void Send(int id) { } }
        """);
}
