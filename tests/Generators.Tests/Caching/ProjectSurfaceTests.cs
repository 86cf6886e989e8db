using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Seraph.Generators.Caching;

namespace Seraph.Generators.Tests.Caching;

/// <summary>Which edits of a file let types of other files be read again.</summary>
public sealed class ProjectSurfaceTests
{
    private const string Mentions = "class Mentions { const int A = Some.Mentioned; void F(int a = Some.Default) { int Body = 1; } [Obsolete(Some.Text)] void G() { } }";

    [TestCase("class C { int F() { return 1; } }", "class C { /* two */ int F() => 2; }")]
    [TestCase("class C { public int F(int a) => 1; }", "class C { public long F(string b) => 1; int P { get; set; } }")]
    [TestCase("class C { public int F() => 1; }", "class C { public int Renamed() => 1; event Action Body; int Field; }")]
    [TestCase("class C(int a) { }", "class C(string b) { }")]
    [TestCase("record C(int A) { }", "record C(string A) { }")]
    [TestCase("struct S { int x; int F() => x; }", "struct S { int x; long G(int a) => 1; int P => x; static string s; }")]
    [TestCase("struct S(int a) { int x = a; }", "struct S(int a) { int x = 1; int F() => a; }")]
    [TestCase("interface I { int F(); }", "interface I { string F(int a); int P { get; } }")]
    [TestCase("class C { int F() => 1; }", "class C { string F() => \"\"; static void H() { } }")]
    public void Edit_ThatTouchesMembersOnly_KeepsOtherFiles(string before, string after) => Assert.That(IsSame(before, after), Is.True);

    [TestCase("class C { }", "class D { }")]
    [TestCase("class C { }", "class C { class D { } }")]
    [TestCase("class C { }", "class C : B { }")]
    [TestCase("class C { }", "[ScriptExport] class C { }")]
    [TestCase("class C { }", "sealed class C { }")]
    [TestCase("class C { }", "class C<T> { }")]
    [TestCase("class C { }", "using System; class C { }")]
    [TestCase("class C { }", "namespace N; class C { }")]
    [TestCase("class C { }", "[assembly: ScriptNaming(NamingPolicy.CamelCase)] class C { }")]
    [TestCase("class C { const int X = 1; }", "class C { const int X = 2; }")]
    [TestCase("enum E { A }", "enum E { A, B }")]
    [TestCase("delegate void D();", "delegate int D();")]
    [TestCase("struct S { int x; }", "struct S { string x; }")]
    [TestCase("struct S { int X { get; } }", "struct S { string X { get; } }")]
    [TestCase("struct S { int X => field; }", "struct S { string X => field; }")]
    [TestCase("struct S { }", "struct S { event Action E; }")]
    [TestCase("struct S(string a) { }", "struct S(string a) { int F() => a.Length; }")]
    [TestCase("partial struct S { }", "partial struct S { string F() => a; }")]
    [TestCase("record struct S(int A);", "record struct S(string A);")]
    [TestCase("interface I { }", "interface I { static abstract void F(); }")]
    [TestCase("class XAttribute { XAttribute(int a) { } }", "class XAttribute { XAttribute(string a) { } }")]
    [TestCase("class C { }", "class C { int Mentioned; }")]
    [TestCase("class C { void Default() { } }", "class C { }")]
    [TestCase("class C { }", "class C { string Text { get; } }")]
    [TestCase("class C { }", "record C(int Text);")]
    public void Edit_ThatCouldMeanSomethingElsewhere_ReadsOtherFilesAgain(string before, string after) => Assert.That(IsSame(before, after), Is.False);

    [Test]
    public void Compilation_WithOtherReferencesOptionsOrFiles_IsReadAgain()
    {
        CSharpCompilation before = Project.Compile(Mentions);
        ProjectSurface surface = ProjectSurface.Of(before);

        Assert.Multiple(() =>
        {
            Assert.That(ProjectSurface.Of(before.Clone()).MeansSameAs(surface), Is.True);
            Assert.That(ProjectSurface.Of(before.WithReferences(before.References.Skip(1))).MeansSameAs(surface), Is.False);
            Assert.That(ProjectSurface.Of(before.WithOptions(before.Options.WithNullableContextOptions(NullableContextOptions.Disable))).MeansSameAs(surface), Is.False);
            Assert.That(ProjectSurface.Of(before.WithAssemblyName("Other")).MeansSameAs(surface), Is.False);
            Assert.That(ProjectSurface.Of(before.AddSyntaxTrees(Project.Parse(""))).MeansSameAs(surface), Is.False);
        });
    }

    private static bool IsSame(string before, string after)
    {
        CSharpCompilation earlier = Project.Compile(Mentions, before);
        CSharpCompilation now = earlier.ReplaceSyntaxTree(earlier.SyntaxTrees[2], Project.Parse(after));
        return ProjectSurface.Of(now).MeansSameAs(ProjectSurface.Of(earlier));
    }
}
