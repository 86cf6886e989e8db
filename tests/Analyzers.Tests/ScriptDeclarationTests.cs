namespace Seraph.Analyzers.Tests;

public sealed class ScriptDeclarationTests
{
    [TestCase("void f(", "void {|SER1012:M|}(int a) { }")]
    [TestCase("void f()", "void {|SER1012:M|}(int a) { }")]
    [TestCase("void f(uint a)", "void {|SER1012:M|}(int a) { }")]
    [TestCase("void f(int &out a)", "void {|SER1012:M|}(int a) { }")]
    [TestCase("void f(int a)", "int {|SER1012:M|}(int a) => a;")]
    [TestCase("int f()", "void {|SER1012:M|}() { }")]
    [TestCase("void f(int a...)", "void {|SER1012:M|}(int a) { }")]
    [TestCase("void f() {repeat int}", "void {|SER1012:M|}() { }")]
    [TestCase("C(int a)", "static int {|SER1012:M|}(int a) => a;")]
    [TestCase("void f()", "void {|SER1012:M|}<T>() { }")]
    public void Declaration_ThatDoesNotFit_IsReported(string text, string method) => AnalyzerTest.Verify($$"""
        [ScriptExport] public class C { [ScriptDeclaration("{{text}}")] public {{method}} }
        """);

    [TestCase("void f(int a) const", "void M(int a) { }")]
    [TestCase("C& opAddAssign(int64 a)", "C M(long a) => this;")]
    [TestCase("C(int a)", "static C M(int a) => new();")]
    [TestCase("C(int&in) {repeat ?}", "static void M(ref CallFrame frame) { }")]
    [TestCase("bool f(?&out value) const", "static void M(ref CallFrame frame) { }")]
    [TestCase("bool f(?&out value) const", "bool M(ref CallFrame frame) => true;")]
    [TestCase("void f(int a, const string &in b)", "void M(int a, ScriptContext context, string b) { }")]
    [TestCase("int f(const string &in name, int...)", "static int M(string name, params int[] values) => 0;")]
    public void Declaration_OfItsMethod_IsFine(string text, string method) => AnalyzerTest.Verify($$"""
        [ScriptExport] public class C { [ScriptDeclaration("{{text}}")] public {{method}} }
        """);
}
