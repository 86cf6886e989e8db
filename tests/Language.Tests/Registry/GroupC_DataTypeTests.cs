using System.Runtime.CompilerServices;
using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Checklist group C: types as the host names them, and what sealing makes of them.</summary>
public sealed class GroupC_DataTypeTests
{
    private static readonly string[] Primitives =
        ["void", "bool", "int8", "int16", "int", "int64", "uint8", "uint16", "uint", "uint64", "float", "double"];

    /// <summary>const × handle × handle to const × {none, in, out, inout}.</summary>
    public static IEnumerable<FfiModifiers> AllModifiers => Enumerable.Range(0, 32).Select(m => (FfiModifiers)m);

    private static FfiDataType Nested => FfiDataType.Named("dictionary", [FfiDataType.String, FfiDataType.Named("array", [FfiDataType.Named("MyClass")])]);

    [Test]
    public void C01_Types_CompareByContent()
    {
        Assert.That(Nested, Is.EqualTo(FfiDataType.Named("dictionary", [FfiDataType.String, FfiDataType.Named("array", [FfiDataType.Named("MyClass")])])));
        Assert.That(Nested.GetHashCode(), Is.EqualTo(Nested.With(FfiModifiers.None).GetHashCode()));
        Assert.That(Nested, Is.Not.EqualTo(FfiDataType.Named("dictionary", [FfiDataType.String, FfiDataType.Named("array", [FfiDataType.Named("Other")])])));
        Assert.That(FfiDataType.Of(TypeHash.OfType("", "A"), "A"), Is.Not.EqualTo(FfiDataType.Named("A")));
    }

    [TestCase("MyClass")]
    [TestCase("Game::Player")]
    public void C02_Name_IsKeptAsWritten(string name)
    {
        FfiDataType type = FfiDataType.Named(name);

        Assert.That(type, Is.InstanceOf<FfiDataType.Unresolved>());
        Assert.That(type.ToString(), Is.EqualTo(name));
    }

    [Test]
    public void C02_QualifiedName_ResolvesInItsNamespaceAndOutwards()
    {
        FfiRegistry registry = GroupHost.Registry(host =>
        {
            host.Type("class Game::Player");
            host.Type("class Player");
            host.Fn("void Game::inner(Player@ p)");
            host.Fn("void outer(Game::Player@ p)");
            host.Fn("void Other::global(Player@ p)");
        });

        Assert.That(ParameterOf(registry, "Game::inner"), Is.EqualTo("Game::Player@"));
        Assert.That(ParameterOf(registry, "outer"), Is.EqualTo("Game::Player@"));
        Assert.That(ParameterOf(registry, "Other::global"), Is.EqualTo("Player@"));
    }

    [Test]
    public void C03_TemplateArguments_AreTypesThemselves()
    {
        Assert.That(Nested.ToString(), Is.EqualTo("dictionary<string, array<MyClass>>"));
        Assert.That(Nested.Arguments[1].Arguments[0], Is.EqualTo(FfiDataType.Named("MyClass")));
    }

    [TestCaseSource(nameof(AllModifiers))]
    public void C04_Modifiers_AreAllKeptWithTheName(FfiModifiers modifiers)
    {
        FfiDataType named = FfiDataType.Named("MyClass", [], modifiers);
        FfiDataType known = FfiDataType.Of(TypeHash.OfType("", "MyClass"), "MyClass", [], modifiers);

        Assert.That(named.Modifiers, Is.EqualTo(modifiers));
        Assert.That(known.Modifiers, Is.EqualTo(modifiers));
        Assert.That(named.With(FfiModifiers.None).With(modifiers), Is.EqualTo(named));
        Assert.That(new DataType(PrimitiveTypes.Int, modifiers).Modifiers, Is.EqualTo(modifiers));
    }

    [Test]
    public void C04_Modifiers_AllCountInIdentity()
    {
        IEnumerable<TypeHash> hashes = AllModifiers.Select(m => TypeHash.OfFunction("", "f", [FfiDataType.Int.With(m)]));

        Assert.That(hashes.Distinct().Count(), Is.EqualTo(32));
    }

    [TestCaseSource(nameof(AllModifiers))]
    public void C04_Modifiers_SurviveSealOrAreRefused(FfiModifiers modifiers)
    {
        SealResult result = GroupHost.Seal(host =>
        {
            host.Type("class MyClass");
            host.Function(new FfiFunctionDef("f", default, FfiDataType.Void, [new FfiParam("a", FfiDataType.Named("MyClass", [], modifiers))]));
        });

        // A handle to const has to be a handle; everything else has a meaning.
        bool isSound = (modifiers & (FfiModifiers.Handle | FfiModifiers.HandleToConst)) != FfiModifiers.HandleToConst;
        Assert.That(result.Success, Is.EqualTo(isSound));
        if (isSound)
        {
            Assert.That(result.Registry!.FindFunctions("f")[0].Parameters[0].Type.Modifiers, Is.EqualTo(modifiers));
        }
        else
        {
            Assert.That(result.Errors.Single().Id, Is.EqualTo(RegistryRules.InvalidModifiers));
        }
    }

    [TestCaseSource(nameof(Primitives))]
    public void C05_Primitive_IsResolvedAtOnce(string name)
    {
        Assert.That(FfiDataType.Named(name), Is.InstanceOf<FfiDataType.Resolved>());
        Assert.That(FfiDataType.Named(name).IsResolved, Is.True);
    }

    [Test]
    public void C06_Function_MayNameTypeRegisteredLater()
    {
        FfiRegistry registry = GroupHost.Registry(host =>
        {
            host.Fn("void process(MyClass@ obj)");
            host.Type("class MyClass");
        });

        Assert.That(ParameterOf(registry, "process"), Is.EqualTo("MyClass@"));
    }

    [Test]
    public void C07_TemplateName_IsLookedUpAndArgumentsAreResolvedOnTheirOwn()
    {
        FfiRegistry registry = GroupHost.Registry(host =>
        {
            host.Fn("void f(array<int>@ a)");
            host.Fn("void g(array<MyClass>@ a)");
            host.Type("class array<T>");
            host.Type("class MyClass");
        });

        Assert.That(ParameterOf(registry, "f"), Is.EqualTo("array<int>@"));
        Assert.That(ParameterOf(registry, "g"), Is.EqualTo("array<MyClass>@"));
    }

    [Test]
    public void C08_Resolve_ReportsFaultyArgument()
    {
        string error = GroupHost.Error(host =>
        {
            host.Type("class array<T>");
            host.Fn("void f(array<array<Nothing>>@ a)");
        });

        Assert.That(error, Does.Contain("Unknown type: Nothing"));
    }

    [Test]
    public void C09_ResolvedType_PassesThrough()
    {
        FfiDataType type = FfiDataType.Of(TypeHash.OfType("", "MyClass"), "MyClass");

        Assert.That(type.With(FfiModifiers.None), Is.SameAs(type));
        Assert.That(type.IsResolved, Is.True);
    }

    [Test]
    public void C10_UnknownType_NamesTypeFunctionParameterIndexAndNearMiss()
    {
        RegistrationError error = GroupHost.Seal(host =>
        {
            host.Type("class Player");
            host.Fn("void ns::f(int a, Plaier@ obj)");
        }).Errors.Single();

        Assert.That(error.ToString(), Is.EqualTo(
            "host: error SER2001: failed to resolve parameter 'obj' (index 1) of function 'ns::f': Unknown type: Plaier; did you mean 'Player'?"));
    }

    [Test]
    public void C10_UnknownTemplate_IsNamedAsSuch() => Assert.That(
        GroupHost.Error(host => host.Fn("lust<int>@ f()")),
        Is.EqualTo("host: error SER2001: failed to resolve return type of function 'f': Unknown template type: lust"));

    [Test]
    public void C12_Factories_GiveTheCases()
    {
        Assert.That(FfiDataType.Named("A", [], FfiModifiers.Handle).ToString(), Is.EqualTo("A@"));
        Assert.That(FfiDataType.Named("A", [], FfiModifiers.Const).ToString(), Is.EqualTo("const A"));
        Assert.That(FfiDataType.Named("array", [FfiDataType.Int]).ToString(), Is.EqualTo("array<int>"));
        Assert.That(FfiDataType.Void.ToString(), Is.EqualTo("void"));
    }

    [Test]
    public void C13_Predicates_LookIntoArguments()
    {
        Assert.That(FfiDataType.Named("A").IsResolved, Is.False);
        Assert.That(FfiDataType.Of(TypeHash.OfType("", "array", 1), "array", [FfiDataType.Int]).IsResolved, Is.True);
        Assert.That(FfiDataType.Of(TypeHash.OfType("", "array", 1), "array", [FfiDataType.Named("A")]).IsResolved, Is.False);
        Assert.That(FfiDataType.Named("void").IsVoid, Is.True);
        Assert.That(FfiDataType.Int.IsVoid, Is.False);
    }

    [Test]
    public void C15_DataType_TakesSixteenBytesAndDefaultIsInvalid()
    {
        Assert.That(Unsafe.SizeOf<DataType>(), Is.EqualTo(16));
        Assert.That(default(DataType).IsValid, Is.False);
        Assert.That(new DataType(PrimitiveTypes.Void).IsValid, Is.True);
    }

    private static string ParameterOf(FfiRegistry registry, string function) =>
        registry.FindFunctions(function).Single().Parameters[0].Type.ToString();
}
