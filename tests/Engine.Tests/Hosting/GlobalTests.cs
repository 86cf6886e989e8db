namespace Seraph.Engine.Tests.Hosting;

/// <summary>Globals from outside, and instances with their own ones.</summary>
public sealed class GlobalTests
{
    private const string Script = """
        int count = 3;
        float ratio = 0.5f;
        bool flag = true;
        string name = "Ann";
        string unset;
        Mood mood = Bad;
        Spot spot = Spot(1, 2);
        Robot@ robot;
        class Thing { int x = 7; }
        Thing@ thing;
        array<int> list = {1, 2, 3};
        namespace a { int count = 30; namespace b { int deep = 300; } }
        int next() { return ++count; }
        string hello() { return "Hello " + name; }
        int readThing() { return thing is null ? -1 : thing.x; }
        Thing@ make() { return Thing(); }
        int energy() { return robot is null ? -1 : robot.Energy; }
        """;

    [Test]
    public void Globals_OfAllKinds_AreRead()
    {
        ScriptUnit unit = Scripts.Build(Script);
        Assert.Multiple(() =>
        {
            Assert.That(unit.GetGlobal<int>("count"), Is.EqualTo(3));
            Assert.That(unit.GetGlobal<float>("ratio"), Is.EqualTo(0.5f));
            Assert.That(unit.GetGlobal<bool>("flag"), Is.True);
            Assert.That(unit.GetGlobal<string>("name"), Is.EqualTo("Ann"));
            Assert.That(unit.GetGlobal<string>("unset"), Is.Empty);
            Assert.That(unit.GetGlobal<Mood>("mood"), Is.EqualTo(Mood.Bad));
            Assert.That(unit.GetGlobal<Spot>("spot"), Is.EqualTo(new Spot(1, 2)));
            Assert.That(unit.GetGlobal<Robot?>("robot"), Is.Null);
            Assert.That(unit.GetGlobal<ScriptArray>("list").Length, Is.EqualTo(3));
            Assert.That(unit.GetGlobal<int>("a::count"), Is.EqualTo(30));
            Assert.That(unit.GetGlobal<int>("a::b::deep"), Is.EqualTo(300));
        });
    }

    [Test]
    public void Globals_AreWrittenWhereScriptsReadThem()
    {
        ScriptUnit unit = Scripts.Build(Script);
        unit.SetGlobal("count", 40);
        unit.SetGlobal("a::count", 50);
        unit.SetGlobal("name", "Bob");
        unit.SetGlobal("robot", new Robot { Energy = 4 });
        unit.SetGlobal("thing", unit.Call<ScriptObject>("Thing@ make()"));
        unit.SetGlobal("spot", new Spot(3, 4));
        Assert.Multiple(() =>
        {
            Assert.That(unit.Call<int>("int next()"), Is.EqualTo(41));
            Assert.That(unit.GetGlobal<int>("a::count"), Is.EqualTo(50));
            Assert.That(unit.Call<string>("string hello()"), Is.EqualTo("Hello Bob"));
            Assert.That(unit.Call<int>("int energy()"), Is.EqualTo(4));
            Assert.That(unit.Call<int>("int readThing()"), Is.EqualTo(7));
            Assert.That(unit.GetGlobal<Spot>("spot"), Is.EqualTo(new Spot(3, 4)));
        });
    }

    [Test]
    public void UnknownGlobal_IsAnArgumentException()
    {
        ScriptUnit unit = Scripts.Build(Script);

        Assert.That(() => unit.GetGlobal<int>("missing"), Throws.ArgumentException.With.Message.Contains("'missing'"));
        Assert.That(() => unit.GetGlobal<int>("deep"), Throws.ArgumentException);
        Assert.That(() => unit.SetGlobal("missing", 1), Throws.ArgumentException);
    }

    [Test]
    public void GlobalOfAnotherType_IsAnArgumentException()
    {
        ScriptUnit unit = Scripts.Build(Script);
        ScriptObject foreign = Scripts.Build(Script).Call<ScriptObject>("Thing@ make()");
        Assert.Multiple(() =>
        {
            Assert.That(() => unit.GetGlobal<long>("count"), Throws.ArgumentException.With.Message.Contains("'int'"));
            Assert.That(() => unit.GetGlobal<string>("count"), Throws.ArgumentException);
            Assert.That(() => unit.GetGlobal<int>("name"), Throws.ArgumentException);
            Assert.That(() => unit.GetGlobal<Spot>("count"), Throws.ArgumentException);
            Assert.That(() => unit.SetGlobal("count", 1L), Throws.ArgumentException);
            Assert.That(() => unit.SetGlobal("robot", new Toaster()), Throws.ArgumentException);
            Assert.That(() => unit.SetGlobal<object>("robot", new Toaster()), Throws.ArgumentException);
            Assert.That(() => unit.SetGlobal("thing", "text"), Throws.ArgumentException);
            Assert.That(() => unit.SetGlobal("thing", new Robot()), Throws.ArgumentException);
            Assert.That(() => unit.SetGlobal("thing", foreign), Throws.ArgumentException);
            Assert.That(() => unit.SetGlobal("name", 5), Throws.ArgumentException);
            Assert.That(unit.Call<int>("int readThing()"), Is.EqualTo(-1));
        });
    }

    [Test]
    public void Instances_HaveTheirOwnGlobals()
    {
        ScriptUnit unit = Scripts.Build(Script);
        ScriptInstance[] instances = [.. Enumerable.Range(0, 3).Select(_ => unit.CreateInstance())];
        instances[1].SetGlobal("count", 100);
        var next = instances[2].GetFunction<Func<int>>("int next()");

        Assert.That((next(), next()), Is.EqualTo((4, 5)));
        Assert.That(instances.Select(i => i.Call<int>("int next()")), Is.EqualTo(new[] { 4, 101, 6 }));
        Assert.That(unit.Call<int>("int next()"), Is.EqualTo(4));
    }

    [Test]
    public void Instances_RunInParallel()
    {
        ScriptUnit unit = Scripts.Build("int total = 0; int run(int n) { for (int i = 0; i < n; i++) total += i; return total; }");

        Parallel.For(0, 16, _ =>
        {
            ScriptInstance instance = unit.CreateInstance();
            Assert.That(instance.Call<int>("int run(int)", 10_000), Is.EqualTo(49_995_000));
        });
        Assert.That(unit.GetGlobal<int>("total"), Is.Zero);
    }

    [Test]
    public void InstanceWhoseInitialiserFails_Throws()
    {
        ScriptUnit unit = Scripts.Context().CreateUnit("u");
        unit.AddSource("u.as", "int zero = 0; int bad = 1 / zero; int f() { return 1; }");
        unit.Build();

        Assert.That(() => unit.CreateInstance(), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Divide by zero"));
        Assert.That(unit.Call<int>("int f()"), Is.EqualTo(1));
    }

    [Test]
    public void InstanceOfAnOldBuild_StaysWithIt()
    {
        ScriptUnit unit = Scripts.Build("int f() { return 1; }");
        ScriptInstance old = unit.CreateInstance();
        unit.UpdateSource("test.as", "string g() { return \"new\"; }");
        Assert.That(unit.Build().Success, Is.True);

        Assert.That(old.Call<int>("int f()"), Is.EqualTo(1));
        Assert.That(unit.CreateInstance().Call<string>("string g()"), Is.EqualTo("new"));
    }
}
