namespace Seraph.Language.Tests.Syntax;

public sealed class StatementTests
{
    [TestCase(";", "(EmptyStatement)")]
    [TestCase("{ }", "(BlockStatement)")]
    [TestCase("{ a(); b(); }", "(BlockStatement [(ExpressionStatement a()) (ExpressionStatement b())])")]
    [TestCase("if (a) b();", "(IfStatement a (ExpressionStatement b()))")]
    [TestCase("if (a) ; else { }", "(IfStatement a (EmptyStatement) (BlockStatement))")]
    [TestCase("if (a) ; else if (b) ; else if (c) ;", "(IfStatement a (EmptyStatement) (IfStatement b (EmptyStatement) (IfStatement c (EmptyStatement))))")]
    [TestCase("if (a) if (b) ; else ;", "(IfStatement a (IfStatement b (EmptyStatement) (EmptyStatement)))")]
    [TestCase("while (a) b();", "(WhileStatement a (ExpressionStatement b()))")]
    [TestCase("do a(); while (b);", "(DoWhileStatement (ExpressionStatement a()) b)")]
    [TestCase("for (;;) ;", "(ForStatement (EmptyStatement))")]
    [TestCase("for (i = 0; i < 3; i++, j--) ;", "(ForStatement (ExpressionStatement (i = 0)) (i Less 3) [(i Increment) (j Decrement)] (EmptyStatement))")]
    [TestCase(
        "for (int i = 0, j = 1; ; ) break;",
        "(ForStatement (LocalDeclarationStatement int [(VariableDeclarator i 0) (VariableDeclarator j 1)]) (BreakStatement))")]
    [TestCase("foreach (auto v : a) continue;", "(ForeachStatement [(ForeachVariable auto v)] a (ContinueStatement))")]
    [TestCase("foreach (const Foo@ v, int i : f(a)) { }", "(ForeachStatement [(ForeachVariable const Foo@ v) (ForeachVariable int i)] f(a) (BlockStatement))")]
    [TestCase("return;", "(ReturnStatement)")]
    [TestCase("return {1};", "(ReturnStatement {1})")]
    [TestCase("try { } catch { }", "(TryStatement (BlockStatement) (BlockStatement))")]
    [TestCase("using namespace A::B;", "(UsingNamespaceStatement [A B])")]
    [TestCase("switch (a) { }", "(SwitchStatement a)")]
    [TestCase(
        "switch (a) { case A::B: case 2: f(); break; default: { int x; } }",
        "(SwitchStatement a [(SwitchSection [(SwitchLabel A::B) (SwitchLabel 2)] [(ExpressionStatement f()) (BreakStatement)]) "
        + "(SwitchSection [(SwitchLabel)] [(BlockStatement [(LocalDeclarationStatement int [(VariableDeclarator x)])])])])")]
    public void Statement_IsRead(string text, string expected) => Assert.That(SyntaxTest.Statement(text), Is.EqualTo(expected));

    [Test]
    public void ElseIfChain_HasSpansThatNest()
    {
        var outer = (Seraph.Language.Syntax.IfStatementSyntax)SyntaxTest.Statements("if (a) ; else if (b) ; else c();").Single();

        Assert.That(outer.Else!.Span.End, Is.EqualTo(outer.Span.End));
        Assert.That(outer.Span.Length, Is.EqualTo("if (a) ; else if (b) ; else c();".Length));
        Assert.That(outer.Else.Span.Length, Is.EqualTo("if (b) ; else c();".Length));
    }
}
