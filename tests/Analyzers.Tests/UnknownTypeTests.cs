namespace Seraph.Analyzers.Tests;

public sealed class UnknownTypeTests
{
    [TestCase("Enemy? {|SER2001:Find|}() => null;")]
    [TestCase("void {|SER2001:Attack|}(Enemy enemy) { }")]
    [TestCase("Task<Enemy> {|SER2001:Wait|}() => null!;")]
    [TestCase("DateTime {|SER2001:When|} { get; set; }")]
    [TestCase("Mode {|SER2001:Current|};")]
    public void Member_WithTypeThatNothingExports_IsReportedAtItsName(string member) => AnalyzerTest.Verify($$"""
        public class Enemy;

        public enum Mode { On }

        [ScriptExport]
        public class Player
        {
            public {{member}}
        }
        """);

    [Test]
    public void Type_ExportedByAssembly_IsKnown() => AnalyzerTest.Verify("""
        [assembly: ScriptExport(typeof(DateTime))]
        [assembly: ScriptExport(typeof(Enemy))]

        public class Enemy;

        [ScriptExport]
        public class Player { public DateTime When { get; set; } public Enemy? Target; }
        """);

    [Test]
    public void Type_WithFaultOfItsOwn_IsReportedOnlyThere() => AnalyzerTest.Verify("""
        [{|SER1003:ScriptExport|}] public struct Box<T>;

        [{|SER1006:ScriptExport(Name = "cast")|}] public class Caster;

        [ScriptExport]
        public class Player { public Caster? Caster; }
        """);
}
