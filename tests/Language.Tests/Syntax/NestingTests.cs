using Seraph.Language.Diagnostics;
using Seraph.Language.Syntax;

namespace Seraph.Language.Tests.Syntax;

public sealed class NestingTests
{
    private const int Many = 100_000;

    [TestCase("(", ")", "x = {0}1{1};")]
    [TestCase("-", "", "x = {0}1{1};")]
    [TestCase("@", "", "x = {0}y{1};")]
    [TestCase("{", "}", "{0}{1}")]
    [TestCase("{", "}", "x = {0}{1};")]
    [TestCase("if (a) ", "", "{0};{1}")]
    [TestCase("while (a) ", "", "{0};{1}")]
    [TestCase("for (;;) ", "", "{0};{1}")]
    [TestCase("do ", " while (a);", "{0};{1}")]
    [TestCase("switch (a) { case 1: ", "}", "{0};{1}")]
    [TestCase("try {", "} catch { }", "{0};{1}")]
    [TestCase("f(", ")", "x = {0}1{1};")]
    [TestCase("a[", "]", "x = {0}1{1};")]
    [TestCase("array<", ">", "{0}int{1} x;")]
    [TestCase("array<", ">", "cast<{0}int{1}>(x);")]
    [TestCase("a = ", "", "{0}1{1};")]
    [TestCase("a ? ", " : b", "{0}1{1};")]
    [TestCase("a ? b : ", "", "{0}1{1};")]
    [TestCase("f(function() { ", "});", "{0}{1}")]
    [TestCase("cast<A>(", ")", "x = {0}1{1};")]
    public void DeepNesting_EndsInADiagnostic(string open, string close, string pattern)
    {
        SyntaxTest.Parse($"void f() {{ {Repeat(pattern, open, close, Many)} }}", out DiagnosticBag diagnostics);

        Assert.That(diagnostics.Items, Is.Not.Empty);
        Assert.That(diagnostics.Items, Has.Count.LessThanOrEqualTo(100));
        Assert.That(diagnostics.Items[0].Id, Is.EqualTo("AS1014").Or.EqualTo("AS1009").Or.EqualTo("AS1010"));

        // Less deep code of the same form is fine, if it is code at all.
        Assert.That(SyntaxTest.StatementFaults(Repeat(pattern, open, close, 40)), Is.Empty);
    }

    [Test]
    public void DeepNamespaces_EndInADiagnostic()
    {
        Assert.That(SyntaxTest.Faults(string.Concat(Enumerable.Repeat("namespace A { ", Many))), Is.EqualTo(new[] { "AS1014(1,2811)" }).Or.Length.EqualTo(1));
    }

    [TestCase("a + ", "a")]
    [TestCase("a < b > (c) && ", "a")]
    [TestCase("\"x\" + ", "a")]
    [TestCase("a ** ", "a")]
    public void LongChain_IsReadInALoop(string link, string last)
    {
        string text = string.Concat(Enumerable.Repeat(link, 10_000)) + last;

        Assert.That(SyntaxTest.ExpressionNode("x = " + text), Is.InstanceOf<AssignmentExpressionSyntax>());
    }

    [TestCase("a", ".b")]
    [TestCase("a", "(1)")]
    [TestCase("a", "[1]")]
    [TestCase("a", "++")]
    public void LongPostfixChain_IsReadInALoop(string first, string link)
    {
        Assert.That(SyntaxTest.StatementFaults(first + string.Concat(Enumerable.Repeat(link, 10_000)) + ";"), Is.Empty);
    }

    [Test]
    public void LongElseIfChain_IsReadInALoop()
    {
        Assert.That(SyntaxTest.StatementFaults("if (a) ; " + string.Concat(Enumerable.Repeat("else if (b) ; ", 10_000))), Is.Empty);
    }

    [TestCase("a<b, ")]
    [TestCase("a<")]
    [TestCase("a<b,c,c,c,c,c,c,c,c,")]
    [TestCase("a<b>")]
    [TestCase("f(a<")]
    [TestCase("function(")]
    [TestCase("int a( {")]
    [TestCase("int a(")]
    [TestCase("Foo a(b ")]
    [TestCase("a<b>>")]
    [TestCase("(a<b")]
    [TestCase("[")]
    [TestCase("[]")]
    [TestCase("class A {")]
    [TestCase("~A() {")]
    [TestCase("/*")]
    [TestCase("\"\"\"")]
    [TestCase("'")]
    [TestCase("#")]
    [TestCase("int a; #\n")]
    public void HostileRepetition_TakesLinearTime(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        foreach (string whole in new[] { text, $"void f() {{ x = {text}", $"void f() {{ {text}" })
        {
            Task parse = Task.Run(() => SyntaxTest.Parse(whole, out _));
            Assert.That(parse.Wait(TimeSpan.FromSeconds(20)), Is.True, $"{piece} takes too long");
        }
    }

    private static string Repeat(string pattern, string open, string close, int count) => pattern
        .Replace("{0}", string.Concat(Enumerable.Repeat(open, count)), StringComparison.Ordinal)
        .Replace("{1}", string.Concat(Enumerable.Repeat(close, count)), StringComparison.Ordinal);
}
