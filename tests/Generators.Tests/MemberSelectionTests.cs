namespace Seraph.Generators.Tests;

/// <summary>Which members of a type are exported, and as what.</summary>
public sealed class MemberSelectionTests
{
    [TestCase("public int A;", "int get_A() const property", "void set_A(int value) property")]
    [TestCase("public readonly int A;", "int get_A() const property")]
    [TestCase("public int A { get; init; }", "int get_A() const property")]
    [TestCase("public int A { private get; set; }", "void set_A(int value) property")]
    [TestCase("public int A { get; [ScriptIgnore] set; }", "int get_A() const property")]
    [TestCase("[ScriptName(\"b\")] public int A { get; }", "int get_b() const property")]
    [TestCase("[ScriptName(\"hit\")] public void Hit(char c) { }", "void hit(uint16 c)")]
    [TestCase("[ScriptIgnore] public int A;")]
    [TestCase("internal int A; protected int B; private int D;")]
    [TestCase("public override int GetHashCode() => 0; public override string ToString() => \"\";", "string ToString()")]
    [TestCase("[Obsolete(\"no\", true)] public void A() { }")]
    [TestCase("public void A([System.Runtime.InteropServices.Optional, System.Runtime.InteropServices.DefaultParameterValue(1)] int a, int b, double c = double.NaN, int d = 2) { }", "void A(int a, int b, double c, int d = 2)")]
    public void Member_OfClass_IsExportedAs(string member, params string[] expected) =>
        Assert.That(Members($"[ScriptExport] public abstract class C {{ {member} }}"), Is.EqualTo(expected));

    [Test]
    public void ExplicitMembers_Always_AreThoseIncludedOrNamed() => Assert.That(
        Members("""
            [ScriptExport(Members = ScriptMembers.Explicit, Include = [nameof(A), "C", "Item"])]
            public class C { public void A() { } public void B() { } [ScriptName("x")] public void D() { } public int this[int i] => i; }
            """),
        Is.EqualTo(new[] { "C@ ()", "void A()", "void x()", "int get_opIndex(int i) const property" }));

    [Test]
    public void HiddenMember_OfBase_IsLeftOut() => Assert.That(
        Members("""
            public class Base { public int A() => 1; public int B; public int D(int x) => x; public int E() => 1; public static int F() => 1; }
            [ScriptExport] public abstract class C : Base { public new long A() => 1; public new long B => 1; public long D(long x) => x; public new long E; }
            """),
        Is.EqualTo(new[] { "int64 A()", "int64 get_B() const property", "int64 D(int64 x)", "int64 get_E() const property", "void set_E(int64 value) property", "int D(int x)" }));

    [Test]
    public void GenericBase_OfExportedClass_GivesItsMembersWithTypeArguments() => Assert.That(
        Members("public class Pool<T> where T : new() { public T Take() => new(); public void Put(T item) { } } [ScriptExport] public abstract class C : Pool<int>;"),
        Is.EqualTo(new[] { "int Take()", "void Put(int item)" }));

    [Test]
    public void Override_OfExportedBase_IsReachedThroughBase() => Assert.That(
        Members("""
            [ScriptExport] public abstract class Base { public virtual int A() => 1; public virtual Base B() => this; public override string ToString() => ""; }
            [ScriptExport] public abstract class C : Base { public override int A() => 2; public override C B() => this; public override string ToString() => ""; }
            """, "C"),
        Is.EqualTo(new[] { "C@ B()" }));

    [Test]
    public void Member_OfTwoInheritedInterfaces_IsExportedOnceAndReported() => Assert.That(
        Members("""
            public interface IA { int M(); } public interface IB { int M(); }
            [ScriptExport] public interface C : IA, IB;
            """),
        Is.EqualTo(new[] { "int M()" }));

    [Test]
    public void Constructor_ThatTakesOneArgument_IsNoImplicitConversion()
    {
        var functions = Generated.From("[ScriptExport] public struct C { public C(int a, int b = 0) { } public C(int a, string b) { } public C(long a) { } public static implicit operator C(long a) => default; }")
            .Manifest.Modules[0].Image.Types.Single().Functions;

        Assert.That(functions.Where(f => f.Kind == FfiFunctionKind.Constructor).Select(f => $"{f}: {f.Traits}"), Is.EqualTo(new[]
        {
            "C (int a, int b = 0): Explicit", "C (int a, const string &in b): None", "C (int64 other): None", "C (): None",
        }));
    }

    [Test]
    public void Names_OfNestedTypes_FollowTheirContainers() => Assert.That(
        Generated.From("""
            [ScriptExport(Namespace = "game")] public static class Api { [ScriptExport] public enum A { X } }
            [ScriptExport] public class Outer { public class Middle { [ScriptExport] public enum B { X } [ScriptExport(Namespace = "")] public enum C { X } } }
            """).Manifest.Modules[0].Image.Types.Select(t => t.QualifiedName),
        Is.EqualTo(new[] { "game::A", "Outer", "Outer::Middle::B", "C" }));

    [Test]
    public void StaticMembers_OfClass_StandInNamespaceOfItsName() => Assert.That(
        Generated.From("[ScriptExport(Namespace = \"n\")] public class C { public const int Max = 1; public static int Count; public static C Create() => new(); }").Declarations,
        Is.EqualTo(new[] { "n::C.n::C@ ()", "int n::C::get_Count() property", "void n::C::set_Count(int value) property", "n::C@ n::C::Create()" }));

    [Test]
    public void Operators_WithTypeOnRight_GetReversedName() => Assert.That(
        Members("""
            [ScriptExport] public class C
            {
                public static C operator +(C a, C b) => a; public static C operator -(int a, C b) => b; public static C operator >>>(C a, int b) => a;
                public static bool operator <(C a, C b) => true; public static bool operator >(C a, C b) => true;
                public static bool operator ==(C a, int b) => true; public static bool operator !=(C a, int b) => true;
                public static bool operator ==(int a, C b) => true; public static bool operator !=(int a, C b) => true;
                public override bool Equals(object? o) => true; public override int GetHashCode() => 0;
                public static implicit operator C(int a) => new(); public static explicit operator bool(C c) => true;
            }
            """),
        Is.EqualTo(new[]
        {
            "C@ ()", "C@ opAdd(C@ other) const", "C@ opSub_r(int other) const", "C@ opUShr(int other) const", "C@ (int other)",
            "bool opConv() const", "bool opEquals(int other) const", "bool opEquals(C@ other) const", "int opCmp(C@ other) const",
        }));

    private static IEnumerable<string> Members(string source, string type = "C") =>
        Generated.From(source).Manifest.Modules[0].Image.Types.Single(t => t.Name == type).Functions.Select(f => f.ToString());
}
