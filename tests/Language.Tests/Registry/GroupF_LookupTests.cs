using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Checklist groups F and K: what a sealed registry answers, without allocating, and the numbers in it.</summary>
public sealed class GroupF_LookupTests
{
    private static readonly string[] PrimitiveNames =
        ["void", "bool", "int8", "int16", "int", "int64", "uint8", "uint16", "uint", "uint64", "float", "double"];

    private static FfiRegistry World { get; } = GroupHost.Registry(host =>
    {
        host.Type("class array<T>");
        host.Type(new FfiTypeDef("Game", "Player", default, FfiTypeKind.Class)
        {
            Base = FfiDataType.Named("Game::Entity"),
            Interfaces = [FfiDataType.Named("IDamage")],
        })
            .Fn("Game::Player@ f(int id)", FfiFunctionKind.Factory)
            .Fn("void Damage(int amount)")
            .Fn("int& opIndex(uint i)")
            .Fn("const int& opIndex(uint i) const")
            .Fn("int get_hp() const property");
        host.Type("class Game::Entity").Fn("int reserve(int n)");
        host.Type("interface IDamage").Fn("void Damage(int amount)");
        host.Type("struct Vec2").Field("float x")
            .Fn("Vec2 f(const Vec2 &in other)", FfiFunctionKind.Constructor).Fn("Vec2 f(float x) explicit", FfiFunctionKind.Constructor);
        host.Type("enum Color { Red, Blue = 3 }");
        host.Type("funcdef void Callback(int)");
        host.Fn("void print(int a)").Fn("void print(double a)").Fn("void Game::start()");
        host.Constant("const int Game::MAX = 5");
    });

    private static TypeDef Player => World.FindType("Game::Player")!;

    [TestCase("int", "int")]
    [TestCase("int32", "int")]
    [TestCase("uint32", "uint")]
    [TestCase("?", "?")]
    public void F02_Alias_IsTheSameType(string alias, string name) => Assert.That(World.FindType(alias), Is.SameAs(World.FindType(name)).And.Not.Null);

    [Test]
    public void F01_Types_AreFoundByIdentityNameAndNumber()
    {
        Assert.That(World.FindType(TypeHash.OfType("Game", "Player")), Is.SameAs(Player));
        Assert.That(World.FindType(Player.Id), Is.SameAs(Player));
        Assert.That(World.FindType("Player"), Is.Null);
        Assert.That(World.FindType("array", 1), Is.Not.Null);
        Assert.That(World.FindType("array"), Is.Null);
    }

    [Test]
    public void F03_Overloads_StandInOneOrder()
    {
        FfiRegistry one = GroupHost.Registry(host => host.Fn("void p(int a)").Fn("void p(double a)").Fn("void p(bool a)"));
        FfiRegistry other = GroupHost.Registry(host => host.Fn("void p(bool a)").Fn("void p(int a)").Fn("void p(double a)"));

        Assert.That(one.FindFunctions("p").Select(f => f.ToString()), Is.EqualTo(other.FindFunctions("p").Select(f => f.ToString())));
        Assert.That(World.FindFunctions("print"), Has.Length.EqualTo(2));
    }

    [Test]
    public void F04_Behaviours_AreKeptWithTheirType()
    {
        FfiRegistry registry = GroupHost.Registry(host => host.Type("class Lock").Fn("Lock@ f()", FfiFunctionKind.Factory).Fn("void f()", FfiFunctionKind.Destructor));

        Assert.That(registry.FindType("Lock")!.Constructors, Has.Length.EqualTo(1));
        Assert.That(registry.FindType("Lock")!.Destructor, Is.Not.Null);
    }

    [Test]
    public void F06_Namespaces_AreKnown()
    {
        Assert.That(World.HasNamespace(""), Is.True);
        Assert.That(World.HasNamespace("Game"), Is.True);
        Assert.That(World.HasNamespace("Gam"), Is.False);
        Assert.That(World.HasNamespace("Game::Inner"), Is.False);
    }

    [Test]
    public void F07_Members_AreFoundInBasesToo()
    {
        Assert.That(World.FindMethods(Player, "reserve"), Has.Length.EqualTo(1));
        Assert.That(World.FindMethods(Player, "opIndex"), Has.Length.EqualTo(2));
        Assert.That(World.FindOperator(Player, "opIndex", isConst: true)!.IsConst, Is.True);
        Assert.That(World.FindOperator(Player, "opIndex", isConst: false)!.IsConst, Is.False);
        Assert.That(World.FindMember(Player, "hp")!.Getters, Has.Length.EqualTo(1));
        Assert.That(World.FindMember(Player, "nothing"), Is.Null);
        Assert.That(World.FindMember(World.FindType("Vec2")!, "x")!.Field, Is.Not.Null);
    }

    [Test]
    public void F07_Constructors_AreFoundExactly()
    {
        Assert.That(Player.FindConstructor([new DataType(PrimitiveTypes.Int)]), Is.Not.Null);
        Assert.That(Player.FindConstructor([new DataType(PrimitiveTypes.Double)]), Is.Null);
        Assert.That(World.FindType("Vec2")!.FindConstructor([new DataType(PrimitiveTypes.Float)])!.Traits, Is.EqualTo(FfiFunctionTraits.Explicit));
    }

    [Test]
    public void F07_Relations_AreAnswered()
    {
        FunctionDef damage = World.FindMethods(World.FindType("IDamage")!, "Damage")[0];

        Assert.That(Player.IsOrDerivesFrom(World.FindType("Game::Entity")!), Is.True);
        Assert.That(Player.HasMethodMatching(damage), Is.True);
        Assert.That(World.FindType("Game::Entity")!.HasMethodMatching(damage), Is.False);
        Assert.That(Player.FindInterfaceMethod(World.FindMethods(Player, "Damage")[0]), Is.SameAs(damage));
        Assert.That(World.FindType("Color")!.FindEnumValue("Blue"), Is.EqualTo(3));
        Assert.That(World.FindType("Color")!.FindEnumValue("Green"), Is.Null);
        Assert.That(World.FindType("array", 1)!.IsTemplateDefinition, Is.True);
        FunctionDef[] print = World.FindFunctions("print");
        Assert.That(print.Count(f => World.FindType("Callback")!.IsCompatible(f)), Is.EqualTo(1));
    }

    [Test]
    public void F08_CopyConstructor_TakesOneReferenceToTheSameType()
    {
        Assert.That(World.FindType("Vec2")!.FindCopyConstructor()!.Parameters[0].Type.ToString(), Is.EqualTo("const Vec2 &in"));
        Assert.That(Player.FindCopyConstructor(), Is.Null);
    }

    [Test]
    public void F07_Hits_AllocateNothing()
    {
        long found = AskEverything();
        long before = GC.GetAllocatedBytesForCurrentThread();
        found += AskEverything();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(allocated, Is.Zero);
        Assert.That(found, Is.EqualTo(2 * 11));
    }

    [Test]
    public void F09_Methods_AreNoGlobalFunctions()
    {
        Assert.That(World.FindFunctions("reserve"), Is.Empty);
        Assert.That(World.FindFunctions("f"), Is.Empty);
    }

    [Test]
    public void F10_TypeParameters_DoNotLeak()
    {
        Assert.That(World.FindType("T"), Is.Null);
        Assert.That(GroupHost.Error(host =>
        {
            host.Type("class array<T>");
            host.Fn("void f(T a)");
        }), Does.Contain("Unknown type: T"));
    }

    [Test]
    public void K01_HostNumbers_HaveTheTopBit()
    {
        Assert.That(HostIds.IsHost(Player.Id), Is.True);
        Assert.That(HostIds.IsHost(7), Is.False);
        Assert.That(HostIds.OfFunction(3), Is.EqualTo(0x8000_0003));
    }

    [Test]
    public void K02_Primitives_HaveFixedNumbers()
    {
        for (uint i = 0; i < PrimitiveNames.Length; i++)
        {
            Assert.That(World.FindType(PrimitiveNames[i])!.Id, Is.EqualTo(0x8000_0000 + i), PrimitiveNames[i]);
        }
    }

    [Test]
    public void K03_SpecialNumbers_AreFrozen()
    {
        Assert.That(HostIds.VariableParameter, Is.EqualTo(0x8000_000c));
        Assert.That(HostIds.Null, Is.EqualTo(0x8000_000d));
        Assert.That(HostIds.Self, Is.EqualTo(0xffff_fffe));
        Assert.That(HostIds.FirstUser, Is.EqualTo(0x8000_0020));
    }

    [Test]
    public void K04_Numbers_DependNeitherOnOrderNorOnOtherContexts()
    {
        FfiRegistry[] made = new FfiRegistry[8];
        Parallel.For(0, made.Length, i => made[i] = GroupHost.Registry(host =>
        {
            string[] names = ["A", "B", "C", "D"];
            foreach (string name in i % 2 == 0 ? names : names.Reverse())
            {
                host.Type("class " + name);
                host.Fn($"void f{name}({name}@ a)");
            }
        }));

        string[] all = [.. made.Select(r => string.Join(' ', r.Types.OrderBy(t => t.Id).Select(t => $"{t.Id:x}={t.Name.Text}"))
            + string.Join(' ', r.Functions.Select(f => $"{f.Index}={f.Name.Text}")))];
        Assert.That(all.Distinct().Count(), Is.EqualTo(1));
        Assert.That(made[0].Types.Min(t => t.Id), Is.EqualTo(HostIds.FirstUser));
    }

    private static long AskEverything()
    {
        TypeDef player = World.FindType("Game::Player")!;
        TypeDef vector = World.FindType("Vec2")!;
        long found = World.FindType("int32") is null ? 0 : 1;
        found += World.FindFunctions("print").Length > 0 ? 1 : 0;
        found += World.FindFunctions("Game::start").Length > 0 ? 1 : 0;
        found += World.FindConstant("Game::MAX") is null ? 0 : 1;
        found += World.FindMethods(player, "reserve").Length > 0 ? 1 : 0;
        found += World.FindOperator(player, "opIndex", isConst: true) is null ? 0 : 1;
        found += World.HasNamespace("Game") ? 1 : 0;
        found += vector.FindCopyConstructor() is null ? 0 : 1;
        found += vector.FindConstructor([new DataType(PrimitiveTypes.Float)]) is null ? 0 : 1;
        found += World.FindType("Color")!.FindEnumValue("Blue") == 3 ? 1 : 0;
        found += World.FindType(player.Hash) is null ? 0 : 1;
        return found;
    }
}
