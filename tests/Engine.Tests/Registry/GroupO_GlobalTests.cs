namespace Seraph.Engine.Tests.Registry;

/// <summary>Checklist groups O and P: values of namespaces, and the standard modules.</summary>
public sealed class GroupO_GlobalTests
{
    private sealed class Settings
    {
        public int Volume { get; set; } = 3;
    }

    private static Action<FfiRegistryBuilder> Register(Settings settings) => module => module
        .Constant("const double game::GRAVITY = 9.5")
        .Function("int game::get_volume() property", new HostFunction((ref CallFrame frame) => frame.Return(settings.Volume)))
        .Function("void game::set_volume(int value) property", new HostFunction((ref CallFrame frame) => settings.Volume = frame.Int32(0)))
        .Function("int game::get_version() property", new HostFunction(static (ref frame) => frame.Return(7)));

    [Test]
    public void O04_MutableGlobal_IsReadAndWritten()
    {
        var settings = new Settings();

        Assert.That(HostTexts.Run("int f() { game::volume = game::volume * 2; game::volume += 1; return game::volume; }", Register(settings)), Is.EqualTo(7));
        Assert.That(settings.Volume, Is.EqualTo(7));
    }

    [TestCase("void f() { game::GRAVITY = 1; }")]
    [TestCase("void f() { game::version = 1; }")]
    public void O04_ConstantOrGlobalWithoutSetter_CannotBeAssigned(string script) =>
        Assert.That(HostTexts.Errors(script, Register(new Settings())), Has.Length.EqualTo(1));

    [Test]
    public void O05_ConstantsOfAModule_ReachScripts() =>
        Assert.That(HostTexts.Run("const int twice = int(game::GRAVITY * 2); int f() { return twice; }", Register(new Settings())), Is.EqualTo(19));

    [Test]
    public void H10_StandardModules_SealNothing()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        Assert.That(context.IsSealed, Is.False);

        context.Install(new FfiModule("host", static m => m.Function("int h()", HostTexts.One)));
        Assert.That(context.Seal().Success);
    }

    [Test]
    public void P06_StandardModules_OfferAtLeastTheSurfaceOfTheOrigin()
    {
        var context = new ScriptContext();
        context.Install(StandardModules.All);
        FfiRegistry registry = context.Seal().Registry!;

        Assert.That(registry.FunctionCount, Is.GreaterThanOrEqualTo(200));
    }

    [TestCase("string s = 1 + \"a\" + 2.5 + true; return s == \"1a2.5true\" ? 1 : 0;", TestName = "P02_String_HasOperatorsWithPrimitivesOnBothSides")]
    [TestCase("return math::PI > 3.14 && math::max(1, 2) == 2 ? 1 : 0;", TestName = "P03_Math_HasConstantsAndFunctions")]
    [TestCase("array<int> a = {3, 1, 2}; a.sortAsc(); a.insertLast(9); return a[0] == 1 && a.length() == 4 ? 1 : 0;", TestName = "P04_Array_Runs")]
    public void P(string body) => Assert.That(HostTexts.Run($"int f() {{ {body} }}"), Is.EqualTo(1));

    [Test]
    public void P01_Print_TakesAnyNumberOfAnything()
    {
        var output = new StringWriter();
        var context = new ScriptContext(new ScriptContextOptions { Output = output });
        context.Install(StandardModules.All);
        ScriptUnit unit = context.Unit("void f() { print(1, \" \", 2.5, \" \", true); }");
        Assert.That(unit.Build().Success);
        unit.Call("void f()");

        Assert.That(output.ToString(), Is.EqualTo("1 2.5 true"));
    }
}
