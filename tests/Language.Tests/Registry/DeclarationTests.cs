using Seraph.Language.Registry;
using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Typed calls and declaration strings are two ways to say the same.</summary>
public sealed class DeclarationTests
{
    private static readonly FfiDataType s_player = FfiDataType.Named("Player");

    private static IEnumerable<TestCaseData> Pairs()
    {
        yield return Pair("void f()", FfiDataType.Void);
        yield return Pair("int f(int a, uint8 b)", FfiDataType.Int, new("a", FfiDataType.Int), new("b", FfiDataType.UInt8));
        yield return Pair("int32 f(uint32 a)", FfiDataType.Int, new FfiParam("a", FfiDataType.UInt));
        yield return Pair("void f(int a = 2)", FfiDataType.Void, new FfiParam("a", FfiDataType.Int, new FfiExpr.Int(2)));
        yield return Pair("void f(int a = -2)", FfiDataType.Void, new FfiParam("a", FfiDataType.Int, new FfiExpr.Unary("-", new FfiExpr.Int(2))));
        yield return Pair("void f(double a = 0.5)", FfiDataType.Void, new FfiParam("a", FfiDataType.Double, new FfiExpr.Double(0.5)));
        yield return Pair("void f(float a = 0.5f)", FfiDataType.Void, new FfiParam("a", FfiDataType.Float, new FfiExpr.Float(0.5f)));
        yield return Pair("void f(bool a = true)", FfiDataType.Void, new FfiParam("a", FfiDataType.Bool, new FfiExpr.Bool(true)));
        yield return Pair("void f(uint64 a = 18446744073709551615)", FfiDataType.Void,
            new FfiParam("a", FfiDataType.UInt64, new FfiExpr.UInt(ulong.MaxValue)));
        yield return Pair("void f(Player@ p = null)", FfiDataType.Void,
            new FfiParam("p", s_player.With(FfiModifiers.Handle), new FfiExpr.Null()));
        yield return Pair("void f(const Player@ p)", FfiDataType.Void,
            new FfiParam("p", s_player.With(FfiModifiers.Handle | FfiModifiers.HandleToConst)));
        yield return Pair("void f(Player@ const p)", FfiDataType.Void, new FfiParam("p", s_player.With(FfiModifiers.Handle | FfiModifiers.Const)));
        yield return Pair("void f(const Player &in p)", FfiDataType.Void, new FfiParam("p", s_player.With(FfiModifiers.Const | FfiModifiers.In)));
        yield return Pair("void f(int &out a, int &inout b)", FfiDataType.Void,
            new("a", FfiDataType.Int.With(FfiModifiers.Out)), new("b", FfiDataType.Int.With(FfiModifiers.InOut)));
        yield return Pair("Player& f()", s_player.With(FfiModifiers.InOut));
        yield return Pair("array<Player@>@ f()",
            FfiDataType.Named("array", [s_player.With(FfiModifiers.Handle)], FfiModifiers.Handle));
        yield return Pair("void f(int[] a)", FfiDataType.Void, new FfiParam("a", FfiDataType.Named("array", [FfiDataType.Int])));
        yield return Pair("void f(int a = LIMIT)", FfiDataType.Void, new FfiParam("a", FfiDataType.Int, new FfiExpr.Ident("LIMIT")));
        yield return Pair("void f(int a = game::LIMIT)", FfiDataType.Void,
            new FfiParam("a", FfiDataType.Int, new FfiExpr.ScopedIdent("game", "LIMIT")));
        yield return Pair("void f(int a = 1 + 2 * 3)", FfiDataType.Void, new FfiParam(
            "a", FfiDataType.Int, new FfiExpr.Binary(new FfiExpr.Int(1), "+", new FfiExpr.Binary(new FfiExpr.Int(2), "*", new FfiExpr.Int(3)))));
    }

    [TestCaseSource(nameof(Pairs))]
    public void E03_TypedCallAndDeclaration_GiveEqualDefinitions(string declaration, FfiFunctionDef typed)
    {
        FfiFunctionDef read = DeclarationReader.ReadFunction(declaration, FfiFunctionKind.Function);

        Assert.That(read, Is.EqualTo(typed));
    }

    [TestCaseSource(nameof(Pairs))]
    public void E03_TypedCallAndDeclaration_GiveEqualFunctions(string declaration, FfiFunctionDef typed)
    {
        FunctionDef fromText = Sealing.Seal(b => Types(b).Function(declaration, Sealing.Native)).Function("f");
        FunctionDef fromCall = Sealing.Seal(b => Types(b).Function(typed with { Native = Sealing.Native })).Function("f");

        Assert.Multiple(() =>
        {
            Assert.That(fromText.ToString(), Is.EqualTo(fromCall.ToString()));
            Assert.That(fromText.Hash, Is.EqualTo(fromCall.Hash));
            Assert.That(fromText.RequiredParameterCount, Is.EqualTo(fromCall.RequiredParameterCount));
        });
    }

    [Test]
    public void C05_ResolvedTypes_AreTheSameAsThoseByName()
    {
        TypeHash player = TypeHash.OfType("game", "Player");
        FfiDataType handle = FfiDataType.Of(player, "game::Player", default, FfiModifiers.Handle);
        FunctionDef resolved = Sealing.Seal(b =>
        {
            b.Class("Player", "game");
            b.Function(new FfiFunctionDef("f", default, FfiDataType.Void, [new FfiParam("p", handle)]));
        }).Function("f");
        FunctionDef named = Sealing.Seal(b =>
        {
            b.Declare("void f(game::Player@ p)");
            b.Class("Player", "game");
        }).Function("f");

        Assert.That(named.Hash, Is.EqualTo(resolved.Hash));
        Assert.That(named.ToString(), Is.EqualTo("void f(game::Player@ p)").And.EqualTo(resolved.ToString()));
    }

    [TestCase("int a::b::f(int x)", "a::b", "f")]
    [TestCase("array<int>@ a::f(int x)", "a", "f")]
    [TestCase("void f(a::T x)", "", "f")]
    public void Declaration_WithPath_StandsInTheNamespace(string declaration, string @namespace, string name)
    {
        FfiFunctionDef read = DeclarationReader.ReadFunction(declaration, FfiFunctionKind.Function);

        Assert.That((read.Namespace, read.Name), Is.EqualTo((@namespace, name)));
    }

    [TestCase("int get_x() const property", FfiFunctionTraits.Const | FfiFunctionTraits.Property)]
    [TestCase("void print(const ?&in...)", FfiFunctionTraits.Variadic)]
    [TestCase("void f() const", FfiFunctionTraits.Const)]
    public void Declaration_WithTraits_KeepsThem(string declaration, FfiFunctionTraits traits) =>
        Assert.That(DeclarationReader.ReadFunction(declaration, FfiFunctionKind.Method).Traits, Is.EqualTo(traits));

    [TestCase("")]
    [TestCase("int")]
    [TestCase("int f(")]
    [TestCase("int f() {")]
    [TestCase("int f() int g()")]
    [TestCase("auto f()")]
    [TestCase("void f(auto x)")]
    [TestCase("::")]
    [TestCase("(")]
    public void Declaration_ThatIsNone_IsAFormatException(string declaration)
    {
        var builder = new FfiRegistryBuilder("game");

        Assert.That(() => builder.Function(declaration, Sealing.Native), Throws.TypeOf<FormatException>());
    }

    private static FfiRegistryBuilder Types(FfiRegistryBuilder builder)
    {
        builder.Class("Player");
        foreach (string scope in new[] { "", "game" })
        {
            builder.Constant(new FfiPropertyDef("LIMIT", FfiDataType.Int) { Namespace = scope, IsReadOnly = true, Constant = new FfiExpr.Int(9) });
        }

        return builder.Array();
    }

    private static TestCaseData Pair(string declaration, FfiDataType result, params FfiParam[] parameters) =>
        new TestCaseData(declaration, new FfiFunctionDef("f", default, result, parameters.ToEquatableArray())).SetArgDisplayNames(declaration);
}
