using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>What a sealed registry knows.</summary>
public sealed class RegistryTests
{
    [Test]
    public void C06_TypeRegisteredAfterItsUse_IsFound()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Declare("void process(MyClass@ obj)").Class("MyClass"));

        Assert.That(registry.Function("process").Parameters[0].Type.Type, Is.SameAs(registry.Type("MyClass")));
    }

    [Test]
    public void C02_NameInAFunction_IsSearchedFromItsNamespaceOutwards()
    {
        FfiRegistry registry = Sealing.Seal(b =>
        {
            b.Class("Thing");
            b.Class("Thing", "game");
            b.Class("Part", "game::parts");
            b.Class("Other");
            b.Declare("void game::f(Thing@ a, parts::Part@ b, Other@ c)", "void g(Thing@ a)", "void game::parts::h(Thing@ a, Part@ b)");
        });

        Assert.That(registry.Function("f", "game").ToString(), Is.EqualTo("void game::f(game::Thing@ a, game::parts::Part@ b, Other@ c)"));
        Assert.That(registry.Function("g").ToString(), Is.EqualTo("void g(Thing@ a)"));
        Assert.That(registry.Function("h", "game::parts").ToString(), Is.EqualTo("void game::parts::h(game::Thing@ a, game::parts::Part@ b)"));
    }

    [TestCase("int", "int32")]
    [TestCase("uint", "uint32")]
    public void G02_Alias_IsTheSameType(string name, string alias)
    {
        FfiRegistry registry = Sealing.Seal(b => b.Declare($"void f({name} a)", $"void g({alias} a)"));

        Assert.That(registry.Function("g").Parameters[0].Type, Is.EqualTo(registry.Function("f").Parameters[0].Type));
    }

    [Test]
    public void G01_Primitives_NeedNoModule()
    {
        string[] names = ["bool", "int8", "int16", "int", "int64", "uint8", "uint16", "uint", "uint64", "float", "double"];

        FfiRegistry registry = Sealing.Seal(b => b.Declare($"void f({string.Join(", ", names)})"));

        Assert.That(registry.Function("f").Parameters.Select(p => p.Type.Type.Name.Text), Is.EqualTo(names));
        Assert.That(registry.TypeCount, Is.Zero);
    }

    [Test]
    public void F09_Methods_AreNoGlobalFunctions()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Array().Class("Player")
            .Function("void reserve(int count)", Sealing.Native).Function("Player@ f()", Sealing.Native, FfiFunctionKind.Factory));

        Assert.That(registry.Entry("reserve"), Is.Null);
        Assert.That(registry.Entry("f"), Is.Null);
        Assert.That(registry.Entry("insertLast"), Is.Null);
        Assert.That(registry.Type("Player").Constructors, Has.Length.EqualTo(1));
    }

    [Test]
    public void F10_TemplateParameters_AreNoGlobalTypes()
    {
        SealResult result = Sealing.TrySeal(b => b.Array().Declare("void f(T x)"));

        Assert.That(result.Errors.Single().Message, Is.EqualTo("failed to resolve parameter 'x' (index 0) of function 'f': Unknown type: T"));
        Assert.That(Sealing.Seal(b => b.Array()).Entry("T"), Is.Null);
    }

    [Test]
    public void F10_TypeNamedLikeATemplateParameter_IsFine()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Array().Declare("array<T@>@ f()").Class("T"));

        TypeDef array = registry.Function("f").ReturnType.Type;
        Assert.That(registry.Member(array, "get_first")!.Methods[0].ReturnType.ToString(), Is.EqualTo("T@"));
    }

    [Test]
    public void D05_EnumValues_HaveTypeAndValue()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Enum("Kind", "Sharp", "Blunt"));
        TypeDef kind = registry.Type("Kind");

        Assert.That(kind.Enum!.Values.Select(v => (v.Name.Text, v.Value)), Is.EqualTo(new[] { ("Sharp", 0L), ("Blunt", 10L) }));
        Assert.That(registry.Entry("Blunt")!.EnumValues.Single().Type, Is.SameAs(kind));
    }

    [Test]
    public void Constants_AreConstAndHaveTheirValue()
    {
        FfiRegistry registry = Sealing.Seal(b => b
            .Constant("PI", FfiDataType.Double, new FfiExpr.Double(3.14), "math")
            .Constant("MIN", FfiDataType.Int, new FfiExpr.Unary("-", new FfiExpr.Int(5)))
            .Constant("HALF", FfiDataType.Float, new FfiExpr.Double(0.5)));

        GlobalDef pi = registry.Entry("PI", "math")!.Global!;
        Assert.Multiple(() =>
        {
            Assert.That(pi.Type.ToString(), Is.EqualTo("const double"));
            Assert.That(pi.Constant, Is.EqualTo(ConstantValue.Of(3.14)));
            Assert.That(registry.Entry("MIN")!.Global!.Constant, Is.EqualTo(ConstantValue.Of(-5L)));
            Assert.That(registry.Entry("HALF")!.Global!.Constant, Is.EqualTo(ConstantValue.OfFloat(0.5f)));
        });
    }

    [Test]
    public void Accessors_AreAProperty()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Class("Player")
            .Function("int get_Health() const property", Sealing.Native)
            .Function("void set_Health(int value) property", Sealing.Native)
            .Function("int get_other()", Sealing.Native));
        TypeDef player = registry.Type("Player");

        MemberSet health = registry.Member(player, "Health")!;
        Assert.That((health.Getters.Length, health.Setters.Length), Is.EqualTo((1, 1)));
        Assert.That(registry.Member(player, "other"), Is.Null);
    }

    [Test]
    public void SameTypeOfTwoModules_IfEqual_IsOneType()
    {
        Action<FfiRegistryBuilder> exports = b =>
        {
            b.Class("Player").Function("void Hit(int amount = 1)", Sealing.Native);
            b.Declare("void give(Player@ to)").Constant("MAX", FfiDataType.Int, new FfiExpr.Int(3));
        };

        SealResult result = Sealing.TrySeal(exports, exports);

        Assert.That(result.Errors, Is.Empty);
        Assert.That((result.Registry!.TypeCount, result.Registry.FunctionCount), Is.EqualTo((1, 2)));
    }

    [Test]
    public void SameTypeOfTwoModules_IfDifferent_IsAnErrorNamingBoth()
    {
        SealResult result = Sealing.TrySeal(
            b => b.Class("Player").Function("void Hit(int amount)", Sealing.Native),
            b => b.Class("Player").Function("void Hit(int amount, int kind)", Sealing.Native));

        RegistrationError error = result.Errors.Single();
        Assert.That(error.Message, Is.EqualTo("type 'Player' is registered twice, differently, by 'a' and 'b'"));
        Assert.That(error.Id, Is.EqualTo("SER2002"));
        Assert.That(result.Registry, Is.Null);
    }

    [Test]
    public void SameFunctionOfTwoModules_IfDifferent_IsAnError() => Assert.That(
        Sealing.TrySeal(b => b.Declare("int f(int a)"), b => b.Declare("int f(int a = 2)")).Errors.Single().Id, Is.EqualTo("SER2003"));

    [Test]
    public void B01_Counts_TellWhatIsThere()
    {
        FfiRegistry registry = Sealing.Seal(b => b.Declare("void f()", "void f(int a)").Class("Player").Function("void Hit()", Sealing.Native));

        Assert.That((registry.TypeCount, registry.FunctionCount), Is.EqualTo((1, 3)));
    }

    [Test]
    public void G12_ManyFunctions_AreSealedInLinearTime()
    {
        // Quadratic work would take minutes here.
        FfiRegistry registry = Sealing.Seal(b =>
        {
            for (int i = 0; i < 20_000; i++)
            {
                b.Function(new FfiFunctionDef($"f{i}", default, FfiDataType.Int, [new FfiParam("a", FfiDataType.Int)]));
            }
        });

        Assert.That(registry.FunctionCount, Is.EqualTo(20_000));
    }
}
