namespace Seraph.Analyzers.Tests;

public sealed class UnsupportedMemberTests
{
    [TestCase("void {|SER1001:M|}(params int[] values) { }")]
    [TestCase("void {|SER1001:M|}(Span<int> values) { }")]
    [TestCase("void {|SER1001:M|}(List<int> values) { }")]
    [TestCase("void {|SER1001:M|}(Action then) { }")]
    [TestCase("void {|SER1001:M|}(Handler then) { }")]
    [TestCase("void {|SER1001:M|}(object value) { }")]
    [TestCase("void {|SER1001:M|}(int? value) { }")]
    [TestCase("void {|SER1001:M|}(nint value) { }")]
    [TestCase("void {|SER1001:M|}<T>(T value) { }")]
    [TestCase("Task<int[]> {|SER1001:M|}() => null!;")]
    [TestCase("dynamic {|SER1001:M|}() => 1;")]
    [TestCase("(int, int) {|SER1001:M|} { get; set; }")]
    [TestCase("ref int {|SER1001:M|} => throw null!;")]
    [TestCase("ScriptArray<Faulty>? {|SER1001:M|};")]
    [TestCase("event Action? {|SER1001:M|};")]
    [TestCase("{|SER1001:Faulty|}(int[] values) { }")]
    public void Member_WithoutCounterpart_IsReportedAtItsName(string member) => AnalyzerTest.Verify($$"""
        [ScriptExport] public delegate void Handler();

        [ScriptExport]
        public class Faulty
        {
            public {{member}}
        }
        """);

    [Test]
    public void RequiredMembers_UnsetByConstructor_AreReported() => AnalyzerTest.Verify("""
        [ScriptExport]
        public class {|SER1001:Faulty|} { public required string Name { get; set; } }
        """);

    [Test]
    public void Delegate_WithoutCounterpart_IsReportedAtItsName() => AnalyzerTest.Verify("""
        [ScriptExport] public delegate void {|SER1001:Faulty|}(Type type, int[] values);
        """.Replace("Type type, ", ""));

    [Test]
    public void InheritedMember_WithoutCounterpart_IsReportedAtExportedType() => AnalyzerTest.Verify("""
        public class Base { public int[] Values => []; }

        [ScriptExport]
        public class {|SER1001:Derived|} : Base;
        """);

    [Test]
    public void IgnoredOrForeignMember_WithoutCounterpart_IsNotReported() => AnalyzerTest.Verify("""
        [assembly: ScriptExport(typeof(System.Numerics.Vector3))]
        [assembly: ScriptExport(typeof(Math))]

        [ScriptExport]
        public class Fine : Exception
        {
            [ScriptIgnore] public int[] Values => [];
            internal Span<int> Hidden() => default;
            private List<int> Other => [];
        }
        """);
}
