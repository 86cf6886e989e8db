namespace Seraph.Engine.Tests.Hosting;

/// <summary>What stands in brackets in front of declarations.</summary>
public sealed class MetadataTests
{
    private const string Script = """
        [ a b ][c("]")] /* between */ [e[1], "x"] void f() {}
        void f(int a) {}
        [v] int[] x, y;
        int plain;
        namespace game {
            [player] [ serializable ] class Player {
                [1..100] private int health, armour;
                int[] untouched;
                [hit] void Hit(int amount) { }
                [hit const] void Hit(int amount) const { }
                [gear] int level { get { return 1; } set { } }
                [made] Player() { }
            }
            [name] string title = "";
            [ping] int[]@ ping(Player@ p) { return null; }
        }
        [colour] enum Colour { Red }
        [walker] interface Walker { [walk] void walk(); }
        """;

    [TestCase("void f()", " a b |c(\"]\")|e[1], \"x\"")]
    [TestCase("void f(int)", "")]
    [TestCase("x", "v")]
    [TestCase("int[] y", "v")]
    [TestCase("plain", "")]
    [TestCase("game::Player", "player| serializable ")]
    [TestCase("game::Player::armour", "1..100")]
    [TestCase("int game::Player::health", "1..100")]
    [TestCase("game::Player::untouched", "")]
    [TestCase("game::Player::level", "gear")]
    [TestCase("void game::Player::Hit(int)", "hit")]
    [TestCase("void game::Player::Hit(int) const", "hit const")]
    [TestCase("game::title", "name")]
    [TestCase("int[]@ game::ping(game::Player@)", "ping")]
    [TestCase("Colour", "colour")]
    [TestCase("Walker", "walker")]
    [TestCase("void Walker::walk()", "walk")]
    public void GetMetadata_GivesTheTextsInTheBrackets(string declaration, string expected) =>
        Assert.That(string.Join('|', Build().GetMetadata(declaration)), Is.EqualTo(expected));

    [TestCase("nothing")]
    [TestCase("Player")]
    [TestCase("game::Player::mana")]
    [TestCase("void g()")]
    [TestCase("void game::Player::Hit()")]
    [TestCase("")]
    [TestCase("::")]
    [TestCase("(")]
    public void GetMetadata_OfWhatIsNotThere_Throws(string declaration) =>
        Assert.Throws<ArgumentException>(() => Build().GetMetadata(declaration));

    [Test]
    public void GetMetadata_BeforeBuild_Throws() =>
        Assert.Throws<InvalidOperationException>(() => new ScriptContext().CreateUnit("u").GetMetadata("x"));

    [Test]
    public void Metadata_ListsWhatHasSome_AndEachCanBeFound()
    {
        ScriptUnit unit = Build();

        Assert.That(unit.Metadata, Has.Count.EqualTo(16));
        foreach (ScriptMetadata entry in unit.Metadata.Where(m => !m.Values.Contains("made")))
        {
            Assert.That(unit.GetMetadata(entry.Declaration), Is.EqualTo(entry.Values), entry.Declaration);
        }
    }

    [Test]
    public void Functions_WithMetadata_CanBeCalledByTheirDeclaration()
    {
        ScriptUnit unit = Build();

        unit.Call(unit.Metadata.Single(m => m.Values.Count == 3).Declaration);
    }

    private static ScriptUnit Build()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        ScriptUnit unit = context.CreateUnit("u");
        unit.AddSource("u.as", Script);
        Assert.That(unit.Build().Diagnostics, Is.Empty);
        return unit;
    }
}
