using Seraph.Language.Diagnostics;
using Seraph.Language.Syntax;

namespace Seraph.Language.Tests.Syntax;

public sealed class RecoveryTests
{
    [Test]
    public void MissingSemicolon_IsReportedBehindThePreviousToken()
    {
        Assert.That(SyntaxTest.Faults("void f() {\n  int a = 1\n  int b = 2;\n}"), Is.EqualTo(new[] { "AS1009(2,12)" }));
    }

    [TestCase("int a = ;", "AS1010")]
    [TestCase("f(1 2);", "AS1009")]
    [TestCase("f(1, );", "AS1010")]
    [TestCase("f(; ", "AS1010")]
    [TestCase("a[1; ", "AS1009")]
    [TestCase("x = (1 + ;", "AS1010")]
    [TestCase("if (x { g(); }", "AS1009")]
    [TestCase("if x) { g(); }", "AS1009")]
    [TestCase("if (a b) { g(); }", "AS1009")]
    [TestCase("for (int i = 0; i < 3, i++) { g(); }", "AS1009")]
    [TestCase("for (int i = 0) { g(); }", "AS1009")]
    [TestCase("foreach (auto v in a) { g(); }", "AS1009")]
    [TestCase("while () g();", "AS1010")]
    [TestCase("do { } whil (x);", "AS1009")]
    [TestCase("try { } g();", "AS1009")]
    [TestCase("switch (x) { g(); h(); case 1: break; }", "AS1009")]
    [TestCase("switch (x) { case 1 break; }", "AS1009")]
    [TestCase("int class = 3;", "AS1011")]
    [TestCase("x.if();", "AS1011")]
    [TestCase("int x = 1 y = 2;", "AS1009")]
    [TestCase("a = b c d e;", "AS1009")]
    [TestCase("x = {1 2, 3};", "AS1009")]
    [TestCase("x = cast<int(y);", "AS1009")]
    [TestCase("int &r = a;", "AS1019")]
    [TestCase("void g() { int y; }", "AS1021")]
    [TestCase("if (a) int x;", "AS1020")]
    [TestCase("\"abc;\n", "AS1003")]
    [TestCase("x = int;", "AS1009")]
    [TestCase("else g();", "AS1010")]
    [TestCase("array<int x;", "AS1009")]
    [TestCase("int = 3;", "AS1011")]
    [TestCase("int x[3];", "AS1009")]
    [TestCase("x = 1 +;", "AS1010")]
    [TestCase("return return;", "AS1010")]
    [TestCase("f(a: );", "AS1010")]
    [TestCase("case 1: g();", "AS1009")]
    [TestCase("{ default: g(); }", "AS1009")]
    public void FaultyStatement_IsOneFault_AndTheNextOneIsFound(string text, string id)
    {
        Assert.That(SyntaxTest.StatementFaults(text), Is.EqualTo(new[] { id }));
        Assert.That(SyntaxTest.StatementFaults(text + "\n int later = ;"), Is.EqualTo(new[] { id, "AS1010" }));
    }

    [TestCase("print(1);", "AS1013")]
    [TestCase("x = 5;", "AS1013")]
    [TestCase("if (x) { }", "AS1013")]
    [TestCase("}", "AS1013")]
    [TestCase("foo() { }", "AS1018")]
    [TestCase("void f(int a);", "AS1015")]
    [TestCase("Foo f(int a);", "AS1015")]
    [TestCase("class X;", "AS1015")]
    [TestCase("enum E;", "AS1015")]
    [TestCase("class X { foo() { } }", "AS1018")]
    [TestCase("class X { ~Y() { } }", "AS1028")]
    [TestCase("class X { class Y { } }", "AS1022")]
    [TestCase("class X { int p { foo; } }", "AS1025")]
    [TestCase("class X { void f() { g(; } }", "AS1010")]
    [TestCase("class X { x = 5; }", "AS1011")]
    [TestCase("class { }", "AS1011")]
    [TestCase("class X : { }", "AS1012")]
    [TestCase("interface I { int x; }", "AS1022")]
    [TestCase("interface I { I(); }", "AS1022")]
    [TestCase("interface I { void f() { } }", "AS1016")]
    [TestCase("~Foo() { }", "AS1022")]
    [TestCase("enum E { A B }", "AS1009")]
    [TestCase("enum E { 1, 2 }", "AS1011")]
    [TestCase("namespace { int x; }", "AS1011")]
    [TestCase("using A;", "AS1009")]
    [TestCase("import int f();", "AS1009")]
    [TestCase("import int f() from x;", "AS1009")]
    [TestCase("typedef Foo f;", "AS1023")]
    [TestCase("array<int x;", "AS1009")]
    [TestCase("void f(int a b) { }", "AS1009")]
    [TestCase("void f(, int a) { }", "AS1012")]
    [TestCase("void f( { }", "AS1012")]
    [TestCase("private int x;", "AS1017")]
    [TestCase("mixin shared class X { }", "AS1017")]
    [TestCase("void f() const { }", "AS1017")]
    [TestCase("shared shared class X { }", "AS1026")]
    [TestCase("[meta class X { }", "AS1009")]
    [TestCase("int &x = y;", "AS1019")]
    public void FaultyDeclaration_IsOneFault(string text, string id)
    {
        string[] ids = [.. SyntaxTest.Faults(text).Select(fault => fault[..6])];
        Assert.That(ids, Is.EqualTo(new[] { id }));
    }

    [TestCase("void f() { g(; }")]
    [TestCase("x = 5;")]
    [TestCase("class X { int a b; }")]
    [TestCase("foo() { }")]
    [TestCase("enum E { A B }")]
    [TestCase("void f(int a;")]
    [TestCase("§")]
    public void Declaration_BehindAFault_IsRead(string text)
    {
        CompilationUnitSyntax unit = SyntaxTest.Parse(text + "\nclass Later { int x = ; }", out DiagnosticBag diagnostics);

        Assert.That(unit.Members[^1], Is.InstanceOf<ClassDeclarationSyntax>());
        Assert.That(diagnostics.Items, Has.Count.EqualTo(2));
        Assert.That(diagnostics.Items[^1].Id, Is.EqualTo("AS1010"));
    }

    [Test]
    public void MissingBrace_IsReportedWhereTheNextDeclarationStarts()
    {
        CompilationUnitSyntax unit = SyntaxTest.Parse("void f() { if (a) { g();\nclass X { }\n", out DiagnosticBag diagnostics);

        Assert.That(diagnostics.Items.Select(item => item.ToString()), Is.EqualTo(new[] { "test.as(2,1): error AS1009: expected '}', found 'class'" }));
        Assert.That(unit.Members.Select(member => member.Kind), Is.EqualTo(new[] { SyntaxKind.FunctionDeclaration, SyntaxKind.ClassDeclaration }));
    }

    [Test]
    public void TextThatIsNoScript_ReportsOnlySoMuch()
    {
        SyntaxTest.Parse(string.Concat(Enumerable.Repeat("% ; ", 1000)), out DiagnosticBag diagnostics);

        Assert.That(diagnostics.Items, Has.Count.EqualTo(101));
        Assert.That(diagnostics.Items[^1].Id, Is.EqualTo("AS1027"));
    }
}
