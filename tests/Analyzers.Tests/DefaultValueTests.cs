namespace Seraph.Analyzers.Tests;

public sealed class DefaultValueTests
{
    [TestCase("double value = double.NaN")]
    [TestCase("float value = float.PositiveInfinity")]
    public void Default_ThatScriptsCannotWrite_IsReportedAtMember(string parameter) => AnalyzerTest.Verify($$"""
        [ScriptExport] public class C { public void {|SER1008:M|}({{parameter}}) { } }
        """);

    [Test]
    public void Default_OfAnyOtherKind_IsFine() => AnalyzerTest.Verify("""
        [ScriptExport] public struct S;
        [ScriptExport] public enum E { A }
        [ScriptExport] public class C { public void M(int a = 1, string? b = null, S c = default, E d = (E)7, C? e = null, double f = double.Epsilon) { } }
        """);
}
