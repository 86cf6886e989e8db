using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seraph.Generators.Tests;

/// <summary>Sources that are no C#, as they are while somebody writes them: the generator gives what it can, and never fails.</summary>
public sealed class FaultySourceTests
{
    [TestCase("[ScriptExport] public struct A { public B B; } [ScriptExport] public struct B { public A A; }", TestName = "Structs_ThatHoldEachOther")]
    [TestCase("[ScriptExport] public struct A { public A? Next; public A Self { get; set; } }", TestName = "Struct_ThatHoldsItself")]
    [TestCase("[ScriptExport] public class A : B { public int X; } [ScriptExport] public class B : A { public int Y; }", TestName = "Classes_ThatDeriveFromEachOther")]
    [TestCase("[ScriptExport] public interface I : J { } [ScriptExport] public interface J : I { void F(); }", TestName = "Interfaces_ThatDeriveFromEachOther")]
    [TestCase("[ScriptExport(Inheritable = true)] public class A : A { public virtual void F() { } }", TestName = "Class_ThatDerivesFromItself")]
    [TestCase("[ScriptExport] public class C { public const int A = B; public const int B = A; public void F(int x = A) { } }", TestName = "Constants_OfEachOther")]
    [TestCase("[ScriptExport] public enum E { A = B, B = A } [ScriptExport] public class C { public void F(E e = E.A) { } }", TestName = "EnumValues_OfEachOther")]
    [TestCase("[ScriptExport] public delegate D D(D d); [ScriptExport] public class C { public void F(Func<D, Missing> f, Action<Action<C>> g) { } }", TestName = "Delegate_OfItself")]
    [TestCase("[ScriptExport] public class C<T> where T : C<C<T>> { public C<C<C<T>>> F(T t) => null!; }", TestName = "GenericClass_OfItself")]
    [TestCase("[ScriptExport] public unsafe struct P { public int* X; public delegate*<int, void> F; public fixed int B[4]; public void G(void* p) { } }", TestName = "Pointers")]
    [TestCase("[ScriptExport] public class C { public ref Span<int> R => throw null; public Missing M { get; } public int this[] => 1; public (int, Missing) T() => default; }", TestName = "TypesThatAreMissing")]
    [TestCase("[ScriptExport( public class C { public int F(int a = , ) => ; public int this[int", TestName = "TextThatIsNotFinished")]
    [TestCase("[ScriptExport(Name = )] public class C { } [ScriptExport(Include = [1, null], Rename = [\"=\"])] public class D { public int F; }", TestName = "ArgumentsOfAttributes_ThatAreMissing")]
    [TestCase("[assembly: ScriptExport(typeof(Missing))] [assembly: ScriptExport(null)] [assembly: ScriptInstance(typeof(int[]))] [ScriptModule] class M", TestName = "AttributesOfAssembly_ThatNameNothing")]
    [TestCase("[ScriptExport] public static class X { public static int F(this Missing m) => 1; public static int F(this X x) => 1; }", TestName = "ExtensionMethods_OfNothing")]
    public void Source_WithErrors_IsNoReasonToFail(string source)
    {
        const string Other = "[ScriptExport] public sealed class Other { public int Value => 1; }";
        CSharpCompilation project = Project.Compile(source, Other);
        Assume.That(project.GetDiagnostics().Any(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));

        GeneratorDriver driver = CSharpGeneratorDriver.Create([new SeraphGenerator().AsSourceGenerator()], parseOptions: Project.ParseOptions);
        GeneratorRunResult result = driver.RunGenerators(project).GetRunResult().Results.Single();

        Assert.That(result.Exception, Is.Null);
        Assert.That(result.GeneratedSources.Select(s => s.HintName), Does.Contain("Other.g.cs").And.Contain("ScriptExports.g.cs").And.Contain("ScriptManifest.g.cs"));
    }
}
