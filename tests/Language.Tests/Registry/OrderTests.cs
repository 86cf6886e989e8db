using Seraph.Language.Symbols;

namespace Seraph.Language.Tests.Registry;

/// <summary>Nothing depends on the order of registration.</summary>
public sealed class OrderTests
{
    private static readonly Action<FfiRegistryBuilder>[] s_steps =
    [
        b => b.Class("Player", "game", @base: "Entity").Function("void Hit(Weapon@ weapon, Kind kind = Sharp)", Sealing.Native),
        b => b.Class("Entity", "game").Function("array<Player@>@ Near()", Sealing.Native).Function("int get_Id() const property", Sealing.Native),
        b => b.Class("Weapon"),
        b => b.Enum("Kind", "Sharp", "Blunt"),
        b => b.Array(),
        b => b.Declare("void give(game::Player@ to, Weapon@ what)", "void give(game::Player@ to)"),
        b => b.Declare("void give(int count)", "array<array<int>>@ table()"),
        b => b.Constant("LIMIT", FfiDataType.Int, new FfiExpr.Int(7), "game"),
    ];

    [Test]
    public void A05_AnyOrderOfRegistration_GivesEqualRegistries()
    {
        string expected = Sealing.Describe(Seal(s_steps));
        var random = new Random(5);
        for (int i = 0; i < 50; i++)
        {
            Action<FfiRegistryBuilder>[] steps = [.. s_steps];
            random.Shuffle(steps);

            Assert.That(Sealing.Describe(Seal(steps)), Is.EqualTo(expected));
        }
    }

    [Test]
    public void A05_AnyOrderOfModules_GivesEqualRegistries()
    {
        SealResult forwards = Sealing.TrySeal(s_steps);
        SealResult backwards = Sealing.TrySeal([.. s_steps.Reverse()]);

        Assert.That(Sealing.Describe(backwards.Registry!), Is.EqualTo(Sealing.Describe(forwards.Registry!)));
    }

    [Test]
    public void F03_FunctionIds_FollowIdentities()
    {
        FunctionDef[] functions = Seal(s_steps).Functions;

        Assert.That(functions.Select(f => f.Hash.Value), Is.Ordered);
        Assert.That(functions.Select(f => f.Index), Is.EqualTo(Enumerable.Range(0, functions.Length)));
    }

    [Test]
    public void G07_SeveralErrors_AreAllReportedInOneOrder()
    {
        Action<FfiRegistryBuilder>[] faults =
        [
            b => b.Declare("void f(Alpha a)"),
            b => b.Declare("Beta g()"),
            b => b.Declare("void h(int a, Gamma@ b, Delta@ c)"),
        ];
        string[] expected =
        [
            "failed to resolve parameter 'a' (index 0) of function 'f': Unknown type: Alpha",
            "failed to resolve parameter 'b' (index 1) of function 'h': Unknown type: Gamma",
            "failed to resolve parameter 'c' (index 2) of function 'h': Unknown type: Delta",
            "failed to resolve return type of function 'g': Unknown type: Beta",
        ];

        Assert.That(Messages(faults), Is.EqualTo(expected));
        Assert.That(Messages([.. faults.Reverse()]), Is.EqualTo(expected));
    }

    [Test]
    public void NearMiss_DoesNotDependOnTheOrder()
    {
        Action<FfiRegistryBuilder>[] steps =
        [
            b => b.Class("Plaver"),
            b => b.Class("Plager"),
            b => b.Declare("void f(Player@ p)"),
        ];

        Assert.That(Messages([.. steps.Reverse()]), Is.EqualTo(Messages(steps)));
    }

    private static FfiRegistry Seal(Action<FfiRegistryBuilder>[] steps) => Sealing.Seal(b => Array.ForEach(steps, step => step(b)));

    private static string[] Messages(Action<FfiRegistryBuilder>[] steps) => Sealing.Messages(b => Array.ForEach(steps, step => step(b)));
}
