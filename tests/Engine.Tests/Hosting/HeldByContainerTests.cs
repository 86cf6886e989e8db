namespace Seraph.Engine.Tests.Hosting;

/// <summary>Destructors of objects that containers hold, and handles that callees change, seen from C#.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class HeldByContainerTests
{
    private const string Script = """
        class D
        {
            string n;
            D(const string &in s) { n = s; }
            ~D() { print("~" + n + " "); }
        }

        funcdef void Taker(D@ d);
        D@ global = D("global");
        D@ make(const string &in s) { return D(s); }
        dictionary@ fill() { dictionary d; @d["k"] = D("k"); return d; }
        void put(dictionary@ d) { @d["k"] = D("k"); }
        void drop(dictionary@ d) { d.deleteAll(); }
        void replace(D@ &in d) { @d = global; }
        void taker(D@ d) { print("took "); }
        void pass(D@ d) { Taker@ t = taker; call(t, d); }
        weakref<D> watch(D@ d) { return weakref<D>(d); }
        bool isGone(weakref<D> w) { return w.get() is null; }
        """;

    private readonly StringWriter _output = new();

    [Test]
    public void Dictionary_FromScript_IsHeldUntilItIsDisposed()
    {
        var made = Build().Call<ScriptDictionary>("dictionary@ fill()");
        Assert.That(made, Has.Count.EqualTo(1));
        Assert.That(Output(), Is.Empty);
        made.Dispose();
        Assert.That(Output(), Is.EqualTo("~k "));
    }

    [Test]
    public void Dictionary_FromHost_IsHeldByIt()
    {
        ScriptUnit unit = Build();
        var made = new ScriptDictionary();
        unit.Call("void put(dictionary@)", made);
        Assert.That(Output(), Is.Empty);
        unit.Call("void put(dictionary@)", made);
        Assert.That(Output(), Is.EqualTo("~k "));
        made.Dispose();
        Assert.That(Output(), Is.EqualTo("~k "));
        Assert.That(made, Is.Empty);
    }

    [Test]
    public void Dictionary_FilledByHost_CountsWhatItHolds()
    {
        ScriptUnit unit = Build();
        var d = unit.Call<ScriptObject>("D@ make(const string &in)", "x");
        using var made = new ScriptDictionary { ["d"] = d };
        d.Dispose();
        Assert.That(Output(), Is.Empty);
        made["d"] = 1;
        Assert.That(Output(), Is.EqualTo("~x "));
        made.Remove("d");
        unit.Call("void drop(dictionary@)", made);
        Assert.That(Output(), Is.Empty);
    }

    [Test]
    public void Handle_ChangedByCallee_StillBelongsToTheCaller()
    {
        ScriptUnit unit = Build();
        var d = unit.Call<ScriptObject>("D@ make(const string &in)", "x");
        unit.Call("void replace(D@ &in)", d);
        unit.GetFunction<Action<ScriptObject>>("void replace(D@ &in)")(d);
        Assert.That(Output(), Is.Empty);
        d.Dispose();
        Assert.That(Output(), Is.EqualTo("~x "));
        unit.GetGlobal<ScriptObject>("global").Dispose();
        Assert.That(Output(), Is.Empty);
    }

    [Test]
    public void Argument_OfFunctionValue_IsLentByTheHost()
    {
        ScriptUnit unit = Build();
        var d = unit.Call<ScriptObject>("D@ make(const string &in)", "x");
        unit.Call("void pass(D@)", d);
        Assert.That(Output(), Is.EqualTo("took "));
        d.Dispose();
        Assert.That(Output(), Is.EqualTo("~x "));
    }

    [Test]
    public void WeakReference_WithoutOtherReferences_IsGone()
    {
        ScriptUnit unit = Build();
        var d = unit.Call<ScriptObject>("D@ make(const string &in)", "x");
        object weak = unit.Call<object>("weakref<D> watch(D@)", d);
        Assert.That(unit.Call<bool>("bool isGone(weakref<D>)", weak), Is.False);
        d.Dispose();
        Assert.That(unit.Call<bool>("bool isGone(weakref<D>)", weak), Is.True);
    }

    private string Output()
    {
        string text = _output.ToString();
        _output.GetStringBuilder().Clear();
        return text;
    }

    private ScriptUnit Build()
    {
        var context = new ScriptContext(new ScriptContextOptions { Output = _output });
        context.Install(StandardModules.All);
        context.Install(new FfiModule("calls", module => module
            .Function("void call(const ?&in function, const ?&in argument)", new HostFunction(
                static (ref f) => f.Call((ScriptFunction)f.Variant(0)!.Value!, (ScriptObject)f.Variant(1)!.Value!)))));
        ScriptUnit unit = context.CreateUnit("test");
        unit.AddSource("test.as", Script);
        Assert.That(unit.Build().Diagnostics.Select(d => d.ToString()), Is.Empty);
        return unit;
    }
}
