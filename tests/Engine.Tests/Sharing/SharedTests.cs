namespace Seraph.Engine.Tests.Sharing;

/// <summary>Shared classes, interfaces, enums and functions (group W).</summary>
public sealed class SharedTests
{
    private const string Player = "shared class Player { int health = 10; void hit(int n) { health -= n; } int get() { return health; } }\n";

    private static string Message(IReadOnlyList<ScriptDiagnostic> faults)
    {
        Assert.That(faults.Select(f => f.Id), Is.EqualTo(new[] { "AS4021" }));
        return faults[0].ToDetailedString();
    }

    [Test]
    public void W11_RegistrationFlow_Scenario()
    {
        ScriptContext context = World.Context();
        context.Install(new FfiModule("host", m => m.Type(new FfiTypeDef("", "Host", default, FfiTypeKind.Class) { Native = HostType.Class<Version>() })));

        // 1: a host type. 2: module A shares Player. 3: module A has a local one.
        ScriptUnit a = context.Unit("a", Player + "class Bag { int n = 1; } Player@ make() { return Player(); } int bag() { Bag b; return b.n; } void h(Host@ x) {}");

        // 4: module B shares Player too. 5: module B has a local Bag of its own.
        ScriptUnit b = context.Unit("b", Player + "class Bag { int n = 2; } int use(Player@ p) { p.hit(3); return p.get(); } int bag() { Bag b; return b.n; }");

        Assert.That(b.Call<int>("int use(Player@)", a.Call<ScriptObject>("Player@ make()")), Is.EqualTo(7));
        Assert.That(a.Call<int>("int bag()") * 10 + b.Call<int>("int bag()"), Is.EqualTo(12));
    }

    [Test]
    public void W26_module_local_types_are_isolated()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", "class P { int v = 1; } P@ make() { return P(); }");
        ScriptUnit b = context.Unit("b", "class P { int v = 1; } int use(P@ p) { return p.v; }");

        Assert.That(() => b.Call<int>("int use(P@)", a.Call<ScriptObject>("P@ make()")), Throws.InstanceOf<Exception>());
    }

    [Test]
    public void W26_shared_types_are_reused()
    {
        ScriptContext context = World.Context();
        context.Unit("a", Player);
        context.Unit("b", Player);

        Assert.That(context.Shared.Count, Is.EqualTo(1));
    }

    [Test]
    public void W26_shared_type_mismatch_is_error()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", "shared class P { int v; }");
        string text = Message(context.Faults("b", "\nshared class P { int w; }"));

        Assert.That(text, Does.Contain("b.as(2,18)").And.Contain("a.as(1,18)").And.Contain("member 'w'"));
        GC.KeepAlive(a);
    }

    [Test]
    public void W26_module_discard_cleans_local_types()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", "class P { int v = 1; }");
        a.Discard();

        Assert.That(context.Unit("a", "class P { float w = 2; } float f() { P p; return p.w; }").Call<float>("float f()"), Is.EqualTo(2));
    }

    [Test]
    public void W26_shared_types_survive_module_discard()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", Player + "Player@ make() { return Player(); }");
        ScriptObject made = a.Call<ScriptObject>("Player@ make()");
        ScriptUnit b = context.Unit("b", Player + "int use(Player@ p) { p.hit(1); return p.get(); }");
        a.Discard();

        Assert.That(b.Call<int>("int use(Player@)", made), Is.EqualTo(9));
        Assert.That(context.Shared.Count, Is.EqualTo(1));

        // W-04: the message still shows the place of the unit that is gone.
        Assert.That(Message(context.Faults("c", "shared class Player { }")), Does.Contain("a.as(1,"));
    }

    [Test]
    public void W15_SharedType_GoesWithItsLastUser()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", "shared class P { int v; }");
        ScriptUnit b = context.Unit("b", "shared class P { int v; }");
        a.Discard();
        b.Discard();

        Assert.That(context.Shared.Count, Is.Zero);
        context.Unit("c", "shared class P { string other; }");
    }

    [Test]
    public void W17_SharedTypeWithTheNameOfAHostType_IsAnError()
    {
        ScriptContext context = World.Context();
        context.Install(new FfiModule("host", m => m.Type(new FfiTypeDef("", "P", default, FfiTypeKind.Class) { Native = HostType.Class<Version>() })));

        Assert.That(context.Faults("a", "shared class P { }")[0].Id, Is.EqualTo("AS4001"));
    }

    [Test]
    public void W18_LocalFirstThenShared_AreTwoTypes()
    {
        ScriptContext context = World.Context();
        context.Unit("a", "class Player { }");

        context.Unit("b", Player);
    }

    [TestCase("shared class P { int v; void f() {} }", "shared class P { void f() {} int v; }", "member 'v' differs|member 'f' differs", TestName = "W20_Order")]
    [TestCase("shared class P { int v; }", "shared class P { float v; }", "member 'v' differs", TestName = "W20_FieldType")]
    [TestCase("shared class P { int f() { return 1; } }", "shared class P { int f() { return 2; } }", "member 'f' differs", TestName = "W20_Body")]
    [TestCase("shared class P { int v; int w; }", "shared class P { int v; }", "member 'w' is missing", TestName = "W20_Missing")]
    [TestCase("shared class P { int v; }", "shared class P { int v; int w; }", "member 'w' is not there", TestName = "W20_TooMany")]
    [TestCase("shared final class P { int v; }", "shared class P { int v; }", "begins differently", TestName = "W20_Modifiers")]
    [TestCase("shared interface I { void f(); }", "shared interface I { void g(); }", "member 'g' differs", TestName = "W20_Interface")]
    [TestCase("shared enum E { A, B }", "shared enum E { A, B = 2 }", "member 'B' differs", TestName = "W20_Enum")]
    [TestCase("shared int f(int a) { return a; }", "shared int f(int a) { return a + 1; }", "the body differs", TestName = "W20_Function")]
    [TestCase("shared int f(int a) { return a; }", "shared int64 f(int a) { return a; }", "begins differently", TestName = "W20_FunctionResult")]
    [TestCase("shared class P { string f() { return \"a\"; } }", "shared class P { string f() { return \"b\"; } }", "member 'f' differs", TestName = "W20_Literal")]
    public void Mismatch(string first, string second, string difference)
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", first);

        Assert.That(Message(context.Faults("b", second)), Does.Match(difference));
        GC.KeepAlive(a);
    }

    [Test]
    public void W20_SpaceAndComments_DoNotCount()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", Player);
        context.Unit("b", "// moved\n" + Player.Replace("{", "{ /* here */\n", StringComparison.Ordinal));
        GC.KeepAlive(a);
    }

    [Test]
    public void W23_SharedKinds_Work()
    {
        const string shared = """
            shared enum Kind { A, B = 5 }
            shared interface INamed { int id() const; }
            shared class Base : INamed { int id() const { return 1; } }
            shared int twice(int x) { return x * 2; }
            namespace game { shared class Item { int price = int(Kind::B); } }

            """;
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", shared + "class Local : Base { int id() const { return twice(4); } } INamed@ make() { return Local(); } Base@ b() { return Local(); } game::Item@ item() { return game::Item(); }");
        ScriptUnit b = context.Unit("b", shared + "int viaInterface(INamed@ n) { return n.id(); } int viaBase(Base@ b) { return b.id(); } int price(game::Item@ i) { return i.price; } bool isBase(INamed@ n) { return cast<Base>(n) !is null; }");

        Assert.That(b.Call<int>("int viaInterface(INamed@)", a.Call<ScriptObject>("INamed@ make()")), Is.EqualTo(8));
        Assert.That(b.Call<int>("int viaBase(Base@)", a.Call<ScriptObject>("Base@ b()")), Is.EqualTo(8));
        Assert.That(b.Call<bool>("bool isBase(INamed@)", a.Call<ScriptObject>("INamed@ make()")));
        Assert.That(b.Call<int>("int price(game::Item@)", a.Call<ScriptObject>("game::Item@ item()")), Is.EqualTo(5));
    }

    [TestCase("int g = 1; shared int f() { return g; }", "g")]
    [TestCase("const int G = 1; shared int f() { return G; }", "G")]
    [TestCase("int g() { return 1; } shared int f() { return g(); }", "g")]
    [TestCase("class L { } shared class P { L@ l; }", "L")]
    [TestCase("class L { } shared class P : L { }", "L")]
    [TestCase("interface L { } shared class P : L { }", "L")]
    [TestCase("enum L { A } shared int f() { return int(L::A); }", "L")]
    [TestCase("enum L { A } shared int f() { return int(A); }", "L")]
    [TestCase("class L { } shared void f(L@ l) { }", "L")]
    [TestCase("class L { } shared void f() { array<L@> l; }", "L")]
    [TestCase("class L { } shared void f() { L(); }", "L")]
    [TestCase("enum L { A } shared enum E { B = L::A }", "L")]
    public void W24_SharedCodeWithLocalEntities_IsAnError(string script, string name)
    {
        ScriptDiagnostic fault = World.Context().Faults("u", script)[0];

        Assert.That(fault.Id, Is.EqualTo("AS4022"));
        Assert.That(fault.Message, Does.Contain(name));
    }

    [Test]
    public void W25_External_FindsTheEntityAndWhatItNames()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", """
            namespace lib { shared class Part { int weight = 4; } }
            using namespace lib;
            shared class P { Part part; int total() { return part.weight + extra(2); } }
            shared int extra(int x) { return x + 1; }
            P@ make() { return P(); }
            """);
        ScriptUnit b = context.Unit("b", "external shared class P;\nint use(P@ p) { return p.total(); } int own() { P p; return p.total(); }");

        Assert.That(b.Call<int>("int own()"), Is.EqualTo(7));
        Assert.That(b.Call<int>("int use(P@)", a.Call<ScriptObject>("P@ make()")), Is.EqualTo(7));

        a.Discard();
        Assert.That(context.Unit("c", "external shared class P; external shared int extra(int x); int f() { P p; return p.total() + extra(0); }").Call<int>("int f()"), Is.EqualTo(8));
    }

    [Test]
    public void W25_ExternalWithoutEntity_IsAnErrorWithItsPlace()
    {
        ScriptDiagnostic fault = World.Context().Faults("u", "\nexternal shared class P;")[0];

        Assert.That(fault.Id, Is.EqualTo("AS4023"));
        Assert.That(fault.ToDetailedString(), Does.Contain("u.as(2,23)").And.Contain("External shared entity 'P' not found"));
    }

    [Test]
    public void W21_SameTextOverAnotherSharedType_IsAnError()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", "namespace x { shared class Q { int v; } } using namespace x; shared class P { Q@ q; }");

        Assert.That(context.Faults("b", "namespace y { shared class Q { float v; } } using namespace y; shared class P { Q@ q; }")[0].Id, Is.EqualTo("AS4021"));
        GC.KeepAlive(a);
    }

    [Test]
    public void W19_UnitWithErrors_RegistersNothing()
    {
        ScriptContext context = World.Context();
        context.Faults("a", "shared class P { int v; } void f() { nonsense(); }");

        Assert.That(context.Shared.Count, Is.Zero);
    }

    [Test]
    public void W16_OnlyUser_MayChangeTheTypeAndBuildAgain()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", "shared class P { int v = 1; } int f() { P p; return p.v; }");
        a.UpdateSource("a.as", "shared class P { int v = 1; int w = 2; } int f() { P p; return p.v + p.w; }");

        Assert.That(a.Build().Success);
        Assert.That(a.Call<int>("int f()"), Is.EqualTo(3));
    }

    [Test]
    public void W15_Check_RegistersNothing()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Source("a", "shared class P { int v; }");

        Assert.That(a.Check().Success);
        Assert.That(context.Shared.Count, Is.Zero);
    }

    [Test]
    public void V02_Layer_SeesSharedEntitiesOfItsParentAndKeepsItsOwn()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", Player + "Player@ make() { return Player(); }");
        ScriptContext layer = context.CreateLayer();
        ScriptUnit b = layer.Unit("b", "external shared class Player; shared class Own { int v; } int use(Player@ p) { return p.get(); }");

        Assert.That(b.Call<int>("int use(Player@)", a.Call<ScriptObject>("Player@ make()")), Is.EqualTo(10));
        Assert.That(context.Shared.Count, Is.EqualTo(1));
        Assert.That(layer.Shared.Count, Is.EqualTo(1));
        Assert.That(context.Faults("c", "external shared class Own;")[0].Id, Is.EqualTo("AS4023"));
    }

    [Test]
    public void W16_ArraysOfSharedTypes_AreExchanged()
    {
        ScriptContext context = World.Context();
        const string holder = Player + "shared class Team { array<Player@> players; array<Player> copies; }\n";
        ScriptUnit a = context.Unit("a", holder + "Team@ make() { Team t; t.players.insertLast(Player()); t.copies.insertLast(Player()); return t; }");
        ScriptUnit b = context.Unit("b", holder + "int use(Team@ t) { array<Player@>@ list = t.players; array<Player> copies = t.copies; copies[0].hit(4); Player own; t.copies[0] = own; return list[0].get() * 100 + copies[0].get() * 10 + t.copies[0].get() / 10; }");

        Assert.That(b.Call<int>("int use(Team@)", a.Call<ScriptObject>("Team@ make()")), Is.EqualTo(1061));
    }

    [Test]
    public void W23_PropertiesConstructorsAndOperators_WorkOnObjectsOfTheOtherUnit()
    {
        const string shared = """
            shared class V
            {
                private int x;
                string note = "n";
                V() { x = 0; }
                    V(int start) { x = start; }
                int value { get const { return x; } set { x = value; note = note + x; } }
                V@ opAdd(const V &in other) const { return V(x + other.x); }
                int opCmp(const V &in other) const { return x - other.x; }
            }

            """;
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", shared + "class Loud : V { Loud() { super(3); } int get_value() const override property { return 50; } } V@ make() { return V(2); } V@ loud() { return Loud(); }");
        ScriptUnit b = context.Unit("b", shared + """
            string use(V@ v)
            {
                V own(7);
                own.value = own.value + v.value;
                V@ sum = v + own;
                V copy = v;
                copy.value = 1;
                v = own;
                return "" + own.value + " " + sum.value + " " + copy.note + " " + v.note + " " + (copy < own);
            }
            """);

        Assert.That(b.Call<string>("string use(V@)", a.Call<ScriptObject>("V@ make()")), Is.EqualTo("9 11 n1 n9 true"));
        Assert.That(b.Call<string>("string use(V@)", a.Call<ScriptObject>("V@ loud()")), Does.StartWith("57 "));
    }

    [Test]
    public void W25_ExternalBesideALocalTypeOfTheName_IsAnError()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", Player);

        Assert.That(context.Faults("b", "class Player { } external shared class Player;")[0].Id, Is.EqualTo("AS4001"));
        GC.KeepAlive(a);
    }

    [Test]
    public void W16_BuildingAgainWithoutAChange_KeepsTheType()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", Player + "Player@ make() { return Player(); } int use(Player@ p) { return p.get(); }");
        ScriptObject old = a.Call<ScriptObject>("Player@ make()");
        Assert.That(a.Build().Success);

        Assert.That(a.Call<int>("int use(Player@)", old), Is.EqualTo(10));
    }

    [Test]
    public void W16_BuildingAgainWithoutTheType_EndsItsUse()
    {
        ScriptContext context = World.Context();
        ScriptUnit a = context.Unit("a", Player);
        a.UpdateSource("a.as", "void f() {}");
        Assert.That(a.Build().Success);

        Assert.That(context.Shared.Count, Is.Zero);
    }
}
