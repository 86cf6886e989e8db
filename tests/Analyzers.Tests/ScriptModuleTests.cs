namespace Seraph.Analyzers.Tests;

public sealed class ScriptModuleTests
{
    [TestCase("[ScriptModule] public static class {|SER1009:M|};")]
    [TestCase("[ScriptModule] public sealed partial class {|SER1009:M|};")]
    [TestCase("[ScriptModule] public static partial class {|SER1009:M|}<T>;")]
    [TestCase("public static partial class Outer { [ScriptModule] public static partial class {|SER1009:M|}; }")]
    [TestCase("""[ScriptModule(Module = "a b")] public static partial class {|SER1009:M|};""")]
    public void Class_ThatCannotBeCompleted_IsReported(string source) => AnalyzerTest.Verify(source);

    [Test]
    public void Class_StaticAndPartial_IsFine() => AnalyzerTest.Verify("namespace N { [ScriptModule] public static partial class M; }");
}
