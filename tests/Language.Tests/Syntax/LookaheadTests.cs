namespace Seraph.Language.Tests.Syntax;

/// <summary>Where the same tokens could start a declaration, a template name or an expression.</summary>
public sealed class LookaheadTests
{
    [TestCase("Foo x;", "Foo [(VariableDeclarator x)]")]
    [TestCase("Foo@ x;", "Foo@ [(VariableDeclarator x)]")]
    [TestCase("Foo@ const x = y;", "Foo@const [(VariableDeclarator x y)]")]
    [TestCase("Foo[] x;", "Foo[] [(VariableDeclarator x)]")]
    [TestCase("Foo@[]@ x;", "Foo@[]@ [(VariableDeclarator x)]")]
    [TestCase("A::B c;", "A::B [(VariableDeclarator c)]")]
    [TestCase("::B c;", "::B [(VariableDeclarator c)]")]
    [TestCase("array<int> a;", "array<int> [(VariableDeclarator a)]")]
    [TestCase("array<int>::less a;", "array<int>::less [(VariableDeclarator a)]")]
    [TestCase("map<string, array<Foo@>> a;", "map<string, array<Foo@>> [(VariableDeclarator a)]")]
    [TestCase("array<array<int>>a;", "array<array<int>> [(VariableDeclarator a)]")]
    [TestCase("array<array<array<int>>> a;", "array<array<array<int>>> [(VariableDeclarator a)]")]
    [TestCase("array<array<array<array<int>>>> a;", "array<array<array<array<int>>>> [(VariableDeclarator a)]")]
    [TestCase("array<const int> a;", "array<const int> [(VariableDeclarator a)]")]
    [TestCase("int a = 1, b(2), c;", "int [(VariableDeclarator a 1) (VariableDeclarator b [2]) (VariableDeclarator c)]")]
    [TestCase("Foo a();", "Foo [(VariableDeclarator a)]")]
    [TestCase("int[] a = {1, 2};", "int[] [(VariableDeclarator a {1, 2})]")]
    [TestCase("const array<Foo@>@ x = {a, @b};", "const array<Foo@>@ [(VariableDeclarator x {a, (HandleOf b)})]")]
    [TestCase("auto x = y;", "auto [(VariableDeclarator x y)]")]
    [TestCase("const auto@ x = y;", "const auto@ [(VariableDeclarator x y)]")]
    [TestCase("a < b > c;", "a<b> [(VariableDeclarator c)]")]
    [TestCase("final shared;", "final [(VariableDeclarator shared)]")]
    public void Declaration_IsRecognised(string text, string expected) =>
        Assert.That(SyntaxTest.Statement(text), Is.EqualTo($"(LocalDeclarationStatement {expected})"));

    [TestCase("a < b > c + d;", "(a Less b) Greater (c Add d)")]
    [TestCase("a < b;", "a Less b")]
    [TestCase("a & b;", "a BitwiseAnd b")]
    [TestCase("a < b >> c;", "a Less (b ShiftRight c)")]
    [TestCase("a < 3 > (c);", "(a Less 3) Greater [c]")]
    [TestCase("a[b];", "a[b]")]
    [TestCase("a * b;", "a Multiply b")]
    public void Expression_IsRecognised(string text, string expected) =>
        Assert.That(SyntaxTest.Statement(text), Is.EqualTo($"(ExpressionStatement {Parenthesized(expected)})"));

    private static string Parenthesized(string text) => text.Contains(' ') ? $"({text})" : text;

    [TestCase("a < b > (c)", "a<b>(c)")]
    [TestCase("array<int>(5).length()", "array<int>(5).length()")]
    [TestCase("array<array<int>>(5)", "array<array<int>>(5)")]
    [TestCase("array<int>::less(a)", "array<int>::less(a)")]
    [TestCase("A::f<int, Foo@>(x)", "A::f<int, Foo@>(x)")]
    [TestCase("a.f<int>(x)", "a.f<int>(x)")]
    [TestCase("f(a.b < c, d > (e))", "f((a.b Less c), (d Greater [e]))")]
    [TestCase("a.b < c, d > (e)", "a.b<c, d>(e)")]
    [TestCase("f((a.b < c, d > (e)))", "f([a.b<c, d>(e)])")]
    [TestCase("f(a.b < int, d > (e))", "f(a.b<int, d>(e))")]
    [TestCase("f(a.b < c, d@ > (e))", "f(a.b<c, d@>(e))")]
    [TestCase("f(a.b < c, array<d> > (e))", "f(a.b<c, array<d>>(e))")]
    [TestCase("f(a < b, c > d)", "f((a Less b), (c Greater d))")]
    [TestCase("a < b && c > d", "((a Less b) LogicalAnd (c Greater d))")]
    [TestCase("Foo@(x)", "new Foo@(x)")]
    [TestCase("Foo[](3)", "new Foo[](3)")]
    [TestCase("array<int>@(x)", "new array<int>@(x)")]
    [TestCase("array<int>[](2)", "new array<int>[](2)")]
    [TestCase("const Foo(x)", "new const Foo(x)")]
    [TestCase("a >> b > c", "((a ShiftRight b) Greater c)")]
    [TestCase("array<array<int>>= {1}", "(array<array<int>> = {1})")]
    public void TemplateOrComparison_IsDecided(string text, string expected) =>
        Assert.That(SyntaxTest.Expression($"x = {text}"), Is.EqualTo($"(x = {expected})"));

    [TestCase("Foo a(1, 2);", "(VariableDeclaration Foo [(VariableDeclarator a [1 2])])")]
    [TestCase("Foo a();", "(VariableDeclaration Foo [(VariableDeclarator a)])")]
    [TestCase("Foo a(b & c);", "(VariableDeclaration Foo [(VariableDeclarator a [(b BitwiseAnd c)])])")]
    [TestCase("Foo a(function() { g(); });", "(VariableDeclaration Foo [(VariableDeclarator a [(LambdaExpression (BlockStatement [(ExpressionStatement g())]))])])")]
    [TestCase("Foo a() { }", "(FunctionDeclaration Foo a (BlockStatement))")]
    [TestCase("Foo a(b &) { }", "(FunctionDeclaration Foo a [(Parameter b InOut)] (BlockStatement))")]
    [TestCase("Foo a(int x = f(1)) { }", "(FunctionDeclaration Foo a [(Parameter int x f(1))] (BlockStatement))")]
    [TestCase("int &a() { }", "(FunctionDeclaration int ReturnsReference a (BlockStatement))")]
    [TestCase("shared x;", "(VariableDeclaration shared [(VariableDeclarator x)])")]
    [TestCase("shared f() { }", "(FunctionDeclaration shared f (BlockStatement))")]
    [TestCase("shared Foo f() { }", "(FunctionDeclaration Shared Foo f (BlockStatement))")]
    [TestCase("shared const A::B f() { }", "(FunctionDeclaration Shared const A::B f (BlockStatement))")]
    [TestCase("property p { get { } }", "(VirtualPropertyDeclaration property p [(PropertyAccessor (BlockStatement))])")]
    public void ScriptLevel_FunctionOrVariable_IsDecided(string text, string expected) =>
        Assert.That(SyntaxTest.Declaration(text), Is.EqualTo(expected));
}
