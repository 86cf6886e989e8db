namespace Seraph.Analyzers.Tests;

public sealed class ExportAttributeTests
{
    [Test]
    public void TypeArgument_OnType_IsReported() => AnalyzerTest.Verify("""
        [{|SER1004:ScriptExport(typeof(string))|}] public class Player;
        """);

    [Test]
    public void TypeArgument_MissingOnAssembly_IsReported() => AnalyzerTest.Verify("""
        [assembly: {|SER1004:ScriptExport|}]
        """);

    [Test]
    public void SecondAttribute_OnTypeOrAssembly_IsReported() => AnalyzerTest.Verify("""
        [assembly: {|SER1005:ScriptExport(typeof(Player))|}]
        [assembly: ScriptExport(typeof(Range)), {|SER1005:ScriptExport(typeof(Range), Name = "Other")|}]
        [assembly: ScriptExport(typeof(Index))]

        [ScriptExport]
        [{|SER1005:ScriptExport(Name = "Other")|}]
        public class Player;
        """);

    [TestCase("typeof(int[])")]
    [TestCase("typeof(int)")]
    [TestCase("typeof(string)")]
    [TestCase("typeof(object)")]
    [TestCase("typeof(Span<int>)", "SER1003")]
    [TestCase("typeof(List<int>)", "SER1003")]
    [TestCase("typeof(KeyValuePair<,>)", "SER1003")]
    [TestCase("typeof(TypedReference)")]
    [TestCase("typeof(nint)")]
    public void Assembly_WithTypeThatCannotBeExported_IsReported(string argument, string id = "SER1002") =>
        AnalyzerTest.Verify($"[assembly: {{|{id}:ScriptExport({argument})|}}]");

    [Test]
    public void Type_ThatCannotBeExported_IsReported() => AnalyzerTest.Verify("""
        public class Outer
        {
            [{|SER1002:ScriptExport|}] private class Hidden;
        }

        public class Box<T> { [{|SER1003:ScriptExport|}] public class Inner; }

        [{|SER1002:ScriptExport|}] file class Local;

        [{|SER1002:ScriptExport|}] public ref struct View;

        [{|SER1002:ScriptExport|}] public interface IParse { static abstract int Parse(string text); }
        """);

    [Test]
    public void MemberName_ThatNothingHas_IsReported() => AnalyzerTest.Verify("""
        [{|SER1007:ScriptExport(Exclude = ["Nmae", "Name", "GetHashCode"])|}]
        public class Player { public string Name => ""; }
        """);

    [TestCase("sealed class")]
    [TestCase("struct")]
    public void Inheritable_OnWhatCannotBeInherited_IsReported(string kind) => AnalyzerTest.Verify($$"""
        [ScriptExport(Inheritable = true)] public {{kind}} Closed { }
        """.Replace("ScriptExport(Inheritable = true)", "{|SER1002:ScriptExport(Inheritable = true)|}"));

    [Test]
    public void Rename_OfUnknownMember_IsReported() => AnalyzerTest.Verify("""
        [assembly: {|SER1007:ScriptExport(typeof(Random), Members = ScriptMembers.Explicit, Rename = ["Roll=roll"])|}]
        """);

    [TestCase("typeof(Box)", "class box<T")]
    [TestCase("typeof(Box)", "struct box")]
    [TestCase("typeof(Point)", "class point")]
    [TestCase("typeof(int)", "struct int32_")]
    [TestCase("typeof(string)", "class text")]
    [TestCase("typeof(Math)", "class math")]
    [TestCase("typeof(Box)", "enum Box { A }")]
    [TestCase("typeof(Box)", "class box<T>\", Validator = \"Missing")]
    public void Description_ThatDoesNotFit_IsReported(string type, string text) => AnalyzerTest.Verify($$"""
        public class Box;

        public struct Point;

        [{|SER1012:ScriptExport({{type}})|}, ScriptDeclaration("{{text}}")] public static class Description;
        """);

    [Test]
    public void Description_WithoutDeclaration_IsReported() => AnalyzerTest.Verify("""
        public class Box;

        [{|SER1004:ScriptExport(typeof(Box))|}] public static class Description;
        """);

    [TestCase("typeof(Pool<>)")]
    [TestCase("typeof(List<int>)")]
    [TestCase("typeof(int)")]
    public void Instance_OfNothingExported_IsReported(string argument) => AnalyzerTest.Verify(
        "[assembly: {|SER1011:ScriptInstance(ARGUMENT)|}] [ScriptExport, {|SER1011:ScriptInstance(ARGUMENT)|}] public class Pool<T>;".Replace("ARGUMENT", argument));

    [Test]
    public void Instance_OfExportedClass_IsFine() => AnalyzerTest.Verify(
        "[assembly: ScriptInstance(typeof(Pool<int>))] [ScriptExport, ScriptInstance(typeof(Pool<string>))] public class Pool<T>;");
}
