namespace Seraph.Language.Tests.Registry;

/// <summary>What sealing refuses, and how it says so.</summary>
public sealed class FaultTests
{
    [Test]
    public void G08_UnknownType_IsAnErrorNamingFunctionAndParameter()
    {
        RegistrationError error = Sealing.TrySeal(b => b.Declare("void ns::f(int a, Zebra@ obj)")).Errors.Single();

        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Is.EqualTo("failed to resolve parameter 'obj' (index 1) of function 'ns::f': Unknown type: Zebra"));
            Assert.That(error.Id, Is.EqualTo("SER2001"));
            Assert.That(error.Module, Is.EqualTo("game"));
            Assert.That(error.ToString(), Does.StartWith("game: error SER2001: failed"));
        });
    }

    [Test]
    public void C10_UnknownType_NearAKnownOne_SuggestsIt()
    {
        string[] messages = Sealing.Messages(b =>
        {
            b.Class("Player", "game");
            b.Declare("void f(game::Plyaer@ obj)", "flaot g()");
        });

        Assert.That(messages, Is.EqualTo(new[]
        {
            "failed to resolve parameter 'obj' (index 0) of function 'f': Unknown type: game::Plyaer; did you mean 'game::Player'?",
            "failed to resolve return type of function 'g': Unknown type: flaot; did you mean 'float'?",
        }));
    }

    [Test]
    public void E05_UnknownTypeOfAMember_NamesTheOwner()
    {
        string[] messages = Sealing.Messages(b => b.Class("Player", "game").Function("void Hit(Zebra@ by)", Sealing.Native));

        Assert.That(messages, Is.EqualTo(new[]
        {
            "failed to resolve parameter 'by' (index 0) of function 'game::Player::Hit': Unknown type: Zebra",
        }));
    }

    [Test]
    public void C10_UnknownTypeArgument_IsAnError() => Assert.That(
        Sealing.Messages(b => b.Array().Declare("array<Zebra@>@ f()")),
        Is.EqualTo(new[] { "failed to resolve return type of function 'f': Unknown type: Zebra" }));

    [Test]
    public void C10_UnknownTemplate_IsAnError() => Assert.That(
        Sealing.Messages(b => b.Declare("bag<int>@ f()")),
        Is.EqualTo(new[] { "failed to resolve return type of function 'f': Unknown template type: bag" }));

    [TestCase("map<int>@ f()", "Template map expects 2 type arguments, got 1")]
    [TestCase("map<int, int, int>@ f()", "Template map expects 2 type arguments, got 3")]
    [TestCase("map@ f()", "Template map expects 2 type arguments, got 0")]
    [TestCase("Plain<int>@ f()", "Plain is no template")]
    public void N09_WrongNumberOfTypeArguments_IsOneError(string declaration, string fault)
    {
        RegistrationError error = Sealing.TrySeal(b =>
        {
            b.Template("map", "K", "V");
            b.Class("Plain");
            b.Declare(declaration);
        }).Errors.Single();

        Assert.That(error.Message, Is.EqualTo($"failed to resolve return type of function 'f': {fault}"));
        Assert.That(error.Id, Is.EqualTo("SER2004"));
    }

    [Test]
    public void E08_DefaultsThatAreNotTrailing_AreAnError()
    {
        RegistrationError error = Sealing.TrySeal(b => b.Function(new FfiFunctionDef("f", default, FfiDataType.Void,
            [new FfiParam("a", FfiDataType.Int, new FfiExpr.Int(1)), new FfiParam("b", FfiDataType.Int)]))).Errors.Single();

        Assert.That(error.Message, Is.EqualTo("parameter 'b' (index 1) of function 'f' follows one with a default and has none"));
        Assert.That(error.Id, Is.EqualTo("SER2005"));
    }

    [Test]
    public void G13_TypeTwiceInOneModule_IsAnError()
    {
        RegistrationError error = Sealing.TrySeal(b =>
        {
            b.Class("Player");
            b.Class("Player");
        }).Errors.Single();

        Assert.That(error.Message, Is.EqualTo("type 'Player' is registered twice"));
        Assert.That(error.Id, Is.EqualTo("SER2002"));
    }

    [Test]
    public void G13_FunctionTwiceInOneModule_IsAnError()
    {
        RegistrationError error = Sealing.TrySeal(b => b.Declare("int f(int a)", "int f(int a)")).Errors.Single();

        Assert.That(error.Message, Is.EqualTo("function 'int f(int a)' is registered twice"));
        Assert.That(error.Id, Is.EqualTo("SER2003"));
    }

    [Test]
    public void G13_FunctionsThatDifferInTheResultOnly_AreAnError() =>
        Assert.That(Sealing.TrySeal(b => b.Declare("int f(int a)", "double f(int b)")).Errors.Single().Id, Is.EqualTo("SER2003"));

    [Test]
    public void G13_MethodTwice_IsAnError()
    {
        RegistrationError error = Sealing.TrySeal(b => b.Class("Player")
            .Function("void Hit()", Sealing.Native).Function("void Hit()", Sealing.Native)).Errors.Single();

        Assert.That(error.Message, Is.EqualTo("function 'void Player::Hit()' is registered twice"));
    }

    [Test]
    public void G13_ConstantTwice_IsAnError()
    {
        RegistrationError error = Sealing.TrySeal(b => b
            .Constant("A", FfiDataType.Int, new FfiExpr.Int(1), "m").Constant("A", FfiDataType.Int, new FfiExpr.Int(1), "m")).Errors.Single();

        Assert.That(error.Message, Is.EqualTo("constant 'm::A' is registered twice"));
        Assert.That(error.Id, Is.EqualTo("SER2006"));
    }

    [Test]
    public void G11_ConstantWithoutLiteral_IsAnError() => Assert.That(
        Sealing.Messages(b => b.Constant("A", FfiDataType.Int, new FfiExpr.String("x"))),
        Is.EqualTo(new[] { "constant 'A' has no literal value of type 'int'" }));

    [Test]
    public void G11_EnumWithoutValues_IsAnError() => Assert.That(
        Sealing.Messages(b => b.Type(new FfiTypeDef("", "Kind", default, FfiTypeKind.Enum))),
        Is.EqualTo(new[] { "enum 'Kind' has no integer type behind it" }));

    [Test]
    public void G11_UnknownBase_IsAnError() => Assert.That(
        Sealing.Messages(b => b.Class("Player", @base: "Zebra")),
        Is.EqualTo(new[] { "failed to resolve base of type 'Player': Unknown type: Zebra" }));

    [Test]
    public void G11_BaseThatIsNoClass_IsAnError() => Assert.That(
        Sealing.Messages(b =>
        {
            b.Enum("Kind", "A");
            b.Class("Player", @base: "Kind");
        }),
        Is.EqualTo(new[] { "base 'Kind' of type 'Player' is no class" }));

    [Test]
    public void G11_InterfaceThatIsNone_IsAnError() => Assert.That(
        Sealing.Messages(b =>
        {
            b.Class("Player");
            b.Interface("IThing", "Player");
        }),
        Is.EqualTo(new[] { "interface 'Player' of type 'IThing' is none" }));

    [Test]
    public void G11_BasesInACircle_AreErrors() => Assert.That(
        Sealing.Messages(b =>
        {
            b.Class("A", @base: "B");
            b.Class("B", @base: "C");
            b.Class("C", @base: "A");
            b.Class("D", @base: "A");
            b.Interface("I", "I");
        }),
        Is.EqualTo(new[] { "type 'A' derives from itself", "type 'B' derives from itself", "type 'C' derives from itself", "type 'I' derives from itself" }));

    [Test]
    public void G06_FaultyType_DoesNotHideOtherFaults()
    {
        string[] messages = Sealing.Messages(b =>
        {
            b.Class("Player", @base: "Zebra").Function("Yak@ Hit()", Sealing.Native);
            b.Declare("Xerus@ f()");
        });

        Assert.That(messages, Has.Length.EqualTo(3));
    }
}
