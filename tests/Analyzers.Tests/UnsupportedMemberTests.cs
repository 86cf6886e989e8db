namespace Seraph.Analyzers.Tests;

public sealed class UnsupportedMemberTests
{
    [TestCase("void {|SER1001:M|}(Action<int[]> then) { }")]
    [TestCase("void {|SER1001:M|}(Func<Task<int[]>> then) { }")]
    [TestCase("void {|SER1001:M|}(Action[] then) { }")]
    [TestCase("Task<Action> {|SER1001:M|}() => null!;")]
    [TestCase("void {|SER1001:M|}(Endless<int> then) { }")]
    [TestCase("void {|SER1001:M|}(Span<string> values) { }")]
    [TestCase("void {|SER1001:M|}(int[,] values) { }")]
    [TestCase("void {|SER1001:M|}(int[][] values) { }")]
    [TestCase("void {|SER1001:M|}(int?[] values) { }")]
    [TestCase("void {|SER1001:M|}(Dictionary<int, int> values) { }")]
    [TestCase("void {|SER1001:M|}(out int? value) => value = 1;")]
    [TestCase("void {|SER1001:M|}(ref object value) { }")]
    [TestCase("void {|SER1001:M|}((int, int) value) { }")]
    [TestCase("(int, int) {|SER1001:M|}(params int[] values) => (1, 2);")]
    [TestCase("int? {|SER1001:this|}[int index] => null;")]
    [TestCase("object {|SER1001:M|}() => 1;")]
    [TestCase("object? {|SER1001:M|} { get; set; }")]
    [TestCase("static Faulty operator {|SER1001:+|}(Faulty value) => value;")]
    [TestCase("static Faulty operator {|SER1001:++|}(Faulty value) => value;")]
    [TestCase("void {|SER1001:M|}(nint value) { }")]
    [TestCase("void {|SER1001:M|}<T, U>(T value, U other) { }")]
    [TestCase("void {|SER1001:M|}<T>(Func<T> value) { }")]
    [TestCase("Task<object> {|SER1001:M|}() => null!;")]
    [TestCase("dynamic {|SER1001:M|}() => 1;")]
    [TestCase("(int, int) {|SER1001:M|} { get; set; }")]
    [TestCase("ScriptArray<Faulty>? {|SER1001:M|};")]
    [TestCase("event Func<Task<int?>>? {|SER1001:M|};")]
    public void Member_WithoutCounterpart_IsReportedAtItsName(string member) => AnalyzerTest.Verify($$"""
        public delegate void Endless<T>(Endless<List<T>> next, Endless<Endless<T>> other);

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
        [ScriptExport] public delegate void {|SER1001:Faulty|}(int[] values);
        [ScriptExport] public delegate Task {|SER1001:Waiting|}(out int value);
        """);

    [Test]
    public void Delegate_ThatNobodyExports_IsReported() => AnalyzerTest.Verify("""
        public delegate void Handler();
        [ScriptExport] public class Faulty { public void {|SER2001:M|}(Handler handler) { } }
        """);

    [Test]
    public void InheritedMember_WithoutCounterpart_IsReportedAtExportedType() => AnalyzerTest.Verify("""
        public class Base { public nint Value => 0; }

        [ScriptExport]
        public class {|SER1001:Derived|} : Base;
        """);

    [Test]
    public void IgnoredOrInheritedForeignMember_WithoutCounterpart_IsNotReported() => AnalyzerTest.Verify("""
        [ScriptExport]
        public class Fine : Exception
        {
            [ScriptIgnore] public nint Value => 0;
            internal Span<int> Hidden() => default;
            private Dictionary<int, int> Other => [];
        }
        """);

    [Test]
    public void ForeignMember_WithoutCounterpart_IsNamedAtTheAttribute() => AnalyzerTest.Verify("""
        [assembly: {|SER1010:ScriptExport(typeof(System.Text.StringBuilder))|}]
        """);

    [Test]
    public void GenericClass_WithStaticMember_ReportsIt() => AnalyzerTest.Verify("""
        [ScriptExport]
        public class Pool<T> { public static Pool<T> {|SER1001:Shared|} { get; } = new(); public const int {|SER1001:Most|} = 3; public T? {|SER1001:Get|}<U>() => default; }
        """);
}
