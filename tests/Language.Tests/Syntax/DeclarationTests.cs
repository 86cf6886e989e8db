namespace Seraph.Language.Tests.Syntax;

public sealed class DeclarationTests
{
    [TestCase("int a;", "(VariableDeclaration int [(VariableDeclarator a)])")]
    [TestCase("const double PI = 3.5, E(2);", "(VariableDeclaration const double [(VariableDeclarator PI 3.5Double) (VariableDeclarator E [2])])")]
    [TestCase("void f(void) { }", "(FunctionDeclaration void f (BlockStatement))")]
    [TestCase(
        "int f(int a, float, const string &in s = \"x\", int &out o = void, Foo@ &inout h, Foo@ const c) { }",
        "(FunctionDeclaration int f [(Parameter int a) (Parameter float) (Parameter const string In s \"x\") (Parameter int Out o void) "
        + "(Parameter Foo@ InOut h) (Parameter Foo@const c)] (BlockStatement))")]
    [TestCase("const Foo &f() { }", "(FunctionDeclaration const Foo ReturnsReference f (BlockStatement))")]
    [TestCase("int get_p() property { }", "(FunctionDeclaration Property int get_p (BlockStatement))")]
    [TestCase("external shared void f(int a);", "(FunctionDeclaration Shared, External void f [(Parameter int a)])")]
    [TestCase("int p { get { } set { } }", "(VirtualPropertyDeclaration int p [(PropertyAccessor (BlockStatement)) (PropertyAccessor IsSetter (BlockStatement))])")]
    [TestCase("enum E { }", "(EnumDeclaration E HasBody)")]
    [TestCase("shared enum E : uint8 { A, B = 1 << 2, C, }", "(EnumDeclaration Shared E uint8 [(EnumMember A) (EnumMember B (1 ShiftLeft 2)) (EnumMember C)] HasBody)")]
    [TestCase("external shared enum E;", "(EnumDeclaration Shared, External E)")]
    [TestCase("typedef float real;", "(TypedefDeclaration float real)")]
    [TestCase("funcdef int &F(int, string &in);", "(FuncdefDeclaration int ReturnsReference F [(Parameter int) (Parameter string In)])")]
    [TestCase("shared funcdef void F();", "(FuncdefDeclaration Shared void F)")]
    [TestCase("namespace A::B { int x; ; namespace C { } }", "(NamespaceDeclaration [A B] [(VariableDeclaration int [(VariableDeclarator x)]) (NamespaceDeclaration [C])])")]
    [TestCase("using namespace A::B;", "(UsingNamespaceDeclaration [A B])")]
    [TestCase("import int f(int a) from \"m\";", "(ImportDeclaration (FunctionDeclaration int f [(Parameter int a)]) m)")]
    [TestCase("interface I;", "")]
    [TestCase("external shared interface I;", "(InterfaceDeclaration Shared, External I)")]
    [TestCase("interface I : A, B::C { void f() const; int p { get const; set; } }",
        "(InterfaceDeclaration I [A B::C] [(FunctionDeclaration Const void f) (VirtualPropertyDeclaration int p [(PropertyAccessor Const) (PropertyAccessor IsSetter)])] HasBody)")]
    [TestCase("[a] [b[1] c] int x;", "(VariableDeclaration [a b[1] c] int [(VariableDeclarator x)])")]
    public void Declaration_IsRead(string text, string expected)
    {
        if (expected.Length == 0)
        {
            Assert.That(SyntaxTest.Faults(text), Has.Length.EqualTo(1));
            return;
        }

        Assert.That(SyntaxTest.Declaration(text), Is.EqualTo(expected));
    }

    [TestCase("A() { }", "(FunctionDeclaration A (BlockStatement))")]
    [TestCase("A(const A &inout) delete;", "(FunctionDeclaration Delete A [(Parameter const A InOut)])")]
    [TestCase("A(int x) explicit { }", "(FunctionDeclaration Explicit A [(Parameter int x)] (BlockStatement))")]
    [TestCase("~A() { }", "(FunctionDeclaration IsDestructor A (BlockStatement))")]
    [TestCase("private int a = 1, b(2);", "(VariableDeclaration Private int [(VariableDeclarator a 1) (VariableDeclarator b [2])])")]
    [TestCase("protected array<int> a = {1};", "(VariableDeclaration Protected array<int> [(VariableDeclarator a {1})])")]
    [TestCase("void f() const final override { }", "(FunctionDeclaration Final, Override, Const void f (BlockStatement))")]
    [TestCase("private A@ opAdd(int) const { }", "(FunctionDeclaration Private, Const A@ opAdd [(Parameter int)] (BlockStatement))")]
    [TestCase("A &opAssign(const A &in) delete;", "(FunctionDeclaration Delete A ReturnsReference opAssign [(Parameter const A In)])")]
    [TestCase("int get_p(int i) const property { }", "(FunctionDeclaration Property, Const int get_p [(Parameter int i)] (BlockStatement))")]
    [TestCase("int p { get const final { } set override { } }",
        "(VirtualPropertyDeclaration int p [(PropertyAccessor Final, Const (BlockStatement)) (PropertyAccessor IsSetter Override (BlockStatement))])")]
    [TestCase("funcdef void F();", "(FuncdefDeclaration void F)")]
    [TestCase("[edit] int a;", "(VariableDeclaration [edit] int [(VariableDeclarator a)])")]
    [TestCase("int override, get, set;", "(VariableDeclaration int [(VariableDeclarator override) (VariableDeclarator get) (VariableDeclarator set)])")]
    public void Member_IsRead(string text, string expected) =>
        Assert.That(SyntaxTest.Declaration($"class A {{ {text} }}"), Is.EqualTo($"(ClassDeclaration A [{expected}] HasBody)"));

    [TestCase("class A : B, N::C { }", "(ClassDeclaration A [B N::C] HasBody)")]
    [TestCase("shared abstract final class A { };", "(ClassDeclaration Shared, Abstract, Final A HasBody)")]
    [TestCase("external shared class A;", "(ClassDeclaration Shared, External A)")]
    [TestCase("mixin class M : I { void f() { } }", "(ClassDeclaration M [I] [(FunctionDeclaration void f (BlockStatement))] IsMixin HasBody)")]
    public void Class_IsRead(string text, string expected) => Assert.That(SyntaxTest.Declaration(text), Is.EqualTo(expected));
}
