using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Identities are part of manifests and of what the generator emits: they stay as they are, and different things differ.</summary>
public sealed class IdentityTests
{
    private static readonly TypeHash s_foo = TypeHash.OfType("", "Foo");
    private static readonly FfiDataType s_fooType = FfiDataType.Of(s_foo, "Foo");

    private static IEnumerable<TestCaseData> Golden()
    {
        TypeHash array = TypeHash.OfType("", "array", 1);
        FfiDataType arrayOfInt = FfiDataType.Of(array, "array", [FfiDataType.Int]);
        yield return Vector("type void", FfiDataType.Void.SignatureHash, "5ca590584a023de5");
        yield return Vector("type int", TypeHash.OfType("", "int").Value, "050acef690376afd");
        yield return Vector("type string", TypeHash.OfType("", "string").Value, "3d8222bf9a78c5ba");
        yield return Vector("type Game::Player", TypeHash.OfType("Game", "Player").Value, "7884086c4cccf8fc");
        yield return Vector("type array<T>", array.Value, "e9af3ade2e908cee");
        yield return Vector("instance array<int>", TypeHash.OfInstance(array, [FfiDataType.Int]).Value, "2e774383655fbfac");
        yield return Vector("instance array<array<int>>", TypeHash.OfInstance(array, [arrayOfInt]).Value, "d2c4a6c63ca759f4");
        yield return Vector("instance array<Foo@>", TypeHash.OfInstance(array, [s_fooType.With(FfiModifiers.Handle)]).Value, "b6edf5ea933d5d87");
        yield return Vector("function print(int)", TypeHash.OfFunction("", "print", [FfiDataType.Int]).Value, "74f8ac2f1fe0ac04");
        yield return Vector("function a::foo(int, float)", TypeHash.OfFunction("a", "foo", [FfiDataType.Int, FfiDataType.Float]).Value, "9c9bb561d4c74e91");
        yield return Vector("function foo(float, int)", TypeHash.OfFunction("", "foo", [FfiDataType.Float, FfiDataType.Int]).Value, "61e5272e81f42771");
        yield return Vector("method Foo.update(int)", Method("update", false, FfiDataType.Int).Value, "6c56248b6d6f87e0");
        yield return Vector("method Foo.get() const", Method("get", true).Value, "746d110947c799f7");
        yield return Vector("factory Foo(int)", TypeHash.OfMethod(s_foo, "", FfiFunctionKind.Factory, false, [FfiDataType.Int]).Value, "7fc76830a33d0f9c");
    }

    [TestCaseSource(nameof(Golden))]
    public void GoldenVectors_DoNotChange(ulong actual, string expected) => Assert.That(new TypeHash(actual).ToString(), Is.EqualTo(expected));

    [Test]
    public void Hole1_OwnerAndName_DoNotCommute()
    {
        TypeHash left = TypeHash.OfMethod(s_foo, "Bar", FfiFunctionKind.Method, false, [FfiDataType.Int]);
        TypeHash right = TypeHash.OfMethod(TypeHash.OfType("", "Bar"), "Foo", FfiFunctionKind.Method, false, [FfiDataType.Int]);

        Assert.That(left, Is.Not.EqualTo(right));
    }

    [Test]
    public void Hole2_TypeOfAUnit_IsNotTheGlobalOne()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Class("Foo"));
        var unit = new CompilationContext(registry, new UnitId(0));

        Assert.That(unit.Script.Types, Is.Empty);
        Assert.That(registry.FindType(s_foo), Is.SameAs(registry.Type("Foo")));
    }

    [Test]
    public void W08_TypesOfUnits_DifferFromEachOther_AndFromTheGlobalOne()
    {
        TypeHash[] hashes = [s_foo, .. Enumerable.Range(0, 3).Select(u => s_foo.In(new UnitId(u)))];

        Assert.That(hashes, Is.Unique);
    }

    [Test]
    public void W09_TheMarkOfAUnit_DoesNotChange() => Assert.That(s_foo.In(new UnitId(0)).ToString(), Is.EqualTo("3980e8d08b6d189d"));

    [Test]
    public void Hole3_ModifiersOfTypeArguments_Count()
    {
        TypeHash array = TypeHash.OfType("", "array", 1);
        TypeHash[] instances = [.. AllModifiers().Select(m => TypeHash.OfInstance(array, [s_fooType.With(m)]))];

        Assert.That(instances, Is.Unique);
    }

    [Test]
    public void Hole4_ModifiersOfParameters_Count()
    {
        TypeHash[] functions = [.. AllModifiers().Select(m => TypeHash.OfFunction("", "f", [FfiDataType.Int.With(m)]))];

        Assert.That(functions, Is.Unique);
    }

    [Test]
    public void Hole4_OverloadsThatDifferInReferencesOrConst_AreBothRegistered()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Declare("void f(int a)", "void f(int &out a)", "void f(int &inout a)")
            .Class("Foo").Function("int g()", Sealing.Native).Function("int g() const", Sealing.Native));

        Assert.That(registry.Entry("f")!.Functions, Has.Length.EqualTo(3));
        Assert.That(registry.Member(registry.Type("Foo"), "g")!.Methods, Has.Length.EqualTo(2));
    }

    [Test]
    public void Hole5_OrderOfParameters_Counts() => Assert.That(
        TypeHash.OfFunction("", "f", [FfiDataType.Int, FfiDataType.Float]),
        Is.Not.EqualTo(TypeHash.OfFunction("", "f", [FfiDataType.Float, FfiDataType.Int])));

    [Test]
    public void Hole5_NumberOfEqualParameters_Counts() => Assert.That(
        new[] { 0, 1, 2, 3, 31, 32, 33 }.Select(n => TypeHash.OfFunction("", "f", [.. Enumerable.Repeat(FfiDataType.Int, n)])), Is.Unique);

    [Test]
    public void Hole7_Namespace_CountsAndIsNoPartOfTheName() => Assert.That(
        new[]
        {
            TypeHash.OfType("", "Foo"), TypeHash.OfType("a", "Foo"), TypeHash.OfType("a::b", "Foo"), TypeHash.OfType("b", "Foo"),
            TypeHash.OfType("a", "b::Foo"), TypeHash.OfType("", "a::Foo"), TypeHash.OfType("Foo", "a"), TypeHash.OfType("", "Foo", 1),
        },
        Is.Unique);

    [Test]
    public void Domains_OfOneName_AreApart() => Assert.That(
        new[]
        {
            TypeHash.OfType("", "Foo"), TypeHash.OfFunction("", "Foo", []), TypeHash.OfMethod(s_foo, "Foo", FfiFunctionKind.Method, false, []),
            TypeHash.OfMethod(s_foo, "", FfiFunctionKind.Factory, false, []), TypeHash.OfMethod(s_foo, "", FfiFunctionKind.Constructor, false, []),
            TypeHash.OfMethod(s_foo, "", FfiFunctionKind.ListFactory, false, []), TypeHash.OfInstance(s_foo, default(ReadOnlySpan<FfiDataType>)),
        },
        Is.Unique);

    [Test]
    public void Conversions_DifferInTheirResult()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Class("Foo")
            .Function("int opImplConv() const", Sealing.Native).Function("double opImplConv() const", Sealing.Native));

        Assert.That(registry.Member(registry.Type("Foo"), "opImplConv")!.Methods, Has.Length.EqualTo(2));
    }

    [Test]
    public void InstanceOfARegistry_HasTheIdentityOfItsDeclaration()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Array().Declare("array<int>@ f()"));

        Assert.That(registry.Function("f").ReturnType.Type.Hash, Is.EqualTo(TypeHash.OfInstance(TypeHash.OfType("", "array", 1), [FfiDataType.Int])));
    }

    private static IEnumerable<FfiModifiers> AllModifiers() => Enumerable.Range(0, 32).Select(i => (FfiModifiers)i);

    private static TypeHash Method(string name, bool isConst, params FfiDataType[] parameters) =>
        TypeHash.OfMethod(s_foo, name, FfiFunctionKind.Method, isConst, parameters);

    private static TestCaseData Vector(string name, ulong actual, string expected) => new TestCaseData(actual, expected).SetArgDisplayNames(name);
}
