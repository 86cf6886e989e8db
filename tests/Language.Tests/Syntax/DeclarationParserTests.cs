using Seraph.Language.Diagnostics;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Tests.Syntax;

public sealed class DeclarationParserTests
{
    [TestCase("int add(int a, int b = 2) const", "(FunctionDeclaration Const int add [(Parameter int a) (Parameter int b 2)])")]
    [TestCase("void f()", "(FunctionDeclaration void f)")]
    [TestCase("const T &opIndex(uint) const", "(FunctionDeclaration Const const T ReturnsReference opIndex [(Parameter uint)])")]
    [TestCase("string format(const string&in fmt, const ?&in...)", "(FunctionDeclaration string format [(Parameter const string In fmt) (Parameter const any In IsVariadic)])")]
    [TestCase("Foo@+ make(Foo@+ x)", "(FunctionDeclaration Foo@ ReturnsAutoHandle make [(Parameter Foo@ IsAutoHandle x)])")]
    [TestCase("void add(const T&in if_handle_then_const v)", "(FunctionDeclaration void add [(Parameter const T In IfHandleThenConst v)])")]
    [TestCase("T f<T>(T v)", "(FunctionDeclaration T f [T] [(Parameter T v)])")]
    [TestCase("map<K, V>@ f<class K, typename V>(K)", "(FunctionDeclaration map<K, V>@ f [K V] [(Parameter K)])")]
    [TestCase("Foo(int a) explicit", "(FunctionDeclaration Explicit Foo [(Parameter int a)])")]
    [TestCase("~Foo()", "(FunctionDeclaration IsDestructor Foo)")]
    [TestCase("int get_x() property", "(FunctionDeclaration Property int get_x)")]
    [TestCase("uint f(uint count = uint(-1), uint&out n = void)", "(FunctionDeclaration uint f [(Parameter uint count new uint((Negate 1))) (Parameter uint Out n void)])")]
    public void Function_IsRead(string text, string expected) => Assert.That(Print(text, DeclarationParser.ParseFunction), Is.EqualTo(expected));

    [TestCase("int", "int")]
    [TestCase("const array<Foo@>@", "const array<Foo@>@")]
    [TestCase("?", "any")]
    [TestCase("A::B[]@ const", "A::B[]@const")]
    [TestCase("array<T>::less", "array<T>::less")]
    [TestCase("array<array<int>>", "array<array<int>>")]
    public void Type_IsRead(string text, string expected) => Assert.That(Print(text, DeclarationParser.ParseType), Is.EqualTo(expected));

    [TestCase("const float PI", "(VariableDeclaration const float [(VariableDeclarator PI)])")]
    [TestCase("Foo@ head", "(VariableDeclaration Foo@ [(VariableDeclarator head)])")]
    public void Variable_IsRead(string text, string expected) => Assert.That(Print(text, DeclarationParser.ParseVariable), Is.EqualTo(expected));

    [Test]
    public void Expression_IsRead() => Assert.That(Print("1 + f(\"x\")", DeclarationParser.ParseExpression), Is.EqualTo("(1 Add f(\"x\"))"));

    [TestCase("int f();", "AS1024(1,8)")]
    [TestCase("int f() { }", "AS1024(1,9)")]
    [TestCase("int f(int a", "AS1009(1,12)")]
    [TestCase("int", "AS1011(1,4)")]
    [TestCase("", "AS1012(1,1)")]
    [TestCase("int f(int a = )", "AS1010(1,15)")]
    public void FaultyFunction_IsOneFault(string text, string expected)
    {
        var diagnostics = new DiagnosticBag();

        DeclarationParser.ParseFunction(new SourceText("declaration", text), new NameTable(), diagnostics);

        Assert.That(diagnostics.Items.Select(item => $"{item.Id}({item.Line},{item.Column})"), Is.EqualTo(new[] { expected }));
    }

    [TestCase("void f(? &in a) {}")]
    [TestCase("Foo@+ f() {}")]
    [TestCase("void f(int...) {}")]
    [TestCase("T f<T>(T a) {}")]
    public void HostSyntax_InAScript_IsAFault(string text) => Assert.That(SyntaxTest.Faults(text), Is.Not.Empty);

    private static string Print<T>(string text, Func<SourceText, NameTable, DiagnosticBag, T> parse)
        where T : SyntaxNode
    {
        var diagnostics = new DiagnosticBag();
        T node = parse(new SourceText("declaration", text), new NameTable(), diagnostics);
        Assert.That(diagnostics.Items, Is.Empty);
        return SyntaxPrinter.Print(node);
    }
}
