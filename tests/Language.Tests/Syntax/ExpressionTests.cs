using Seraph.Language.Syntax;

namespace Seraph.Language.Tests.Syntax;

public sealed class ExpressionTests
{
    [TestCase("a", "a")]
    [TestCase("::a", "::a")]
    [TestCase("A::B::c", "A::B::c")]
    [TestCase("::A::b", "::A::b")]
    [TestCase("this.x", "this.x")]
    [TestCase("super(1)", "super(1)")]
    [TestCase("f()", "f()")]
    [TestCase("f(1, name: 2, void)", "f(1, name: 2, void)")]
    [TestCase("f(a ? b : c)", "f((a ? b : c))")]
    [TestCase("f(a = 1)", "f((a = 1))")]
    [TestCase("f(1)(2)", "f(1)(2)")]
    [TestCase("a[1, i: 2][3]", "a[1, i: 2][3]")]
    [TestCase("a.b.c(d).e", "a.b.c(d).e")]
    [TestCase("a.Base::f()", "a.Base::f()")]
    [TestCase("Base::f()", "Base::f()")]
    [TestCase("\"s\".length()", "\"s\".length()")]
    [TestCase("(a)", "[a]")]
    [TestCase("cast<Foo@>(x).y", "cast<Foo@>(x).y")]
    [TestCase("cast<array<int>>(x)", "cast<array<int>>(x)")]
    [TestCase("int(x)", "new int(x)")]
    [TestCase("uint8(300.7)", "new uint8(300.7Double)")]
    [TestCase("string(x)", "string(x)")]
    [TestCase("f({1, {2, 3}, {}})", "f({1, {2, 3}, {}})")]
    [TestCase("f({1,,3,})", "f({1, _, 3, _})")]
    [TestCase("f({,})", "f({_, _})")]
    [TestCase("array<int> = {1}", "(array<int> = {1})")]
    [TestCase("int[] = {1}", "(int[] = {1})")]
    [TestCase("a = {1, 2}", "(a = {1, 2})")]
    [TestCase("x.y = {1}", "(x.y = {1})")]
    [TestCase("@a = {1}", "((HandleOf a) = {1})")]
    [TestCase("x = const array<int> = {1}", "(x = (const array<int> = {1}))")]
    public void Expression_IsRead(string text, string expected) => Assert.That(SyntaxTest.Expression(text), Is.EqualTo(expected));

    [TestCase("function() { }", "(LambdaExpression (BlockStatement))")]
    [TestCase("function(a, b) { return a; }", "(LambdaExpression [(Parameter a) (Parameter b)] (BlockStatement [(ReturnStatement a)]))")]
    [TestCase(
        "function(int a, const string &in b, int, , c) { }",
        "(LambdaExpression [(Parameter int a) (Parameter const string In b) (Parameter int) (Parameter) (Parameter c)] (BlockStatement))")]
    [TestCase("function(1)", "function(1)")]
    [TestCase("function + 1", "(function Add 1)")]
    public void Lambda_IsRead_AndFunctionIsAlsoAName(string text, string expected) =>
        Assert.That(SyntaxTest.Expression($"x = {text}"), Is.EqualTo($"(x = {expected})"));

    [Test]
    public void Span_CoversTheExpressionAndItsOperator()
    {
        var assignment = (AssignmentExpressionSyntax)SyntaxTest.ExpressionNode("a = b + c(1)");
        var sum = (BinaryExpressionSyntax)assignment.Right;
        var call = (CallExpressionSyntax)sum.Right;

        const int Offset = 11; // Of the body that the test helper wraps around it.
        Assert.That(assignment.Span, Is.EqualTo(new TextSpan(Offset, 12)));
        Assert.That(assignment.OperatorSpan, Is.EqualTo(new TextSpan(Offset + 2, 1)));
        Assert.That(sum.Span, Is.EqualTo(new TextSpan(Offset + 4, 8)));
        Assert.That(sum.OperatorSpan, Is.EqualTo(new TextSpan(Offset + 6, 1)));
        Assert.That(call.Span, Is.EqualTo(new TextSpan(Offset + 8, 4)));
        Assert.That(call.ArgumentsSpan, Is.EqualTo(new TextSpan(Offset + 9, 3)));
    }
}
