namespace Seraph.Engine.Tests.Hosting;

/// <summary>Function values that C# holds and calls.</summary>
public sealed class FunctionTests
{
    private const string Script = """
        int total = 0;
        int add(int a) { total += a; return total; }
        int next(int a) { return a + 1; }
        class Counter { int sum = 10; int add(int a) { sum += a; return sum; } }
        Number@ delegate() { Counter c; return Number(c.add); }
        Number@ lambda() { return function(a) { return a * 3; }; }
        Number@ host() { return twice; }
        Number@ chosen;
        int useChosen(int a) { return chosen(a); }
        int useApply(Number@ f, int a) { return apply(f, a); }
        bool isNext(Number@ f) { return f is next; }
        string useShow() { return show(function(s, d) { return s + d; }); }
        int fail(int a) { return 1 / a; }
        int failInHost() { return apply(fail, 0); }
        void nested() { run(function() { run(function() { add(5); }); }); }
        void useWrong() { wrong(next); }
        bool passes() { return pass(next) is next && pass(null) is null; }
        string text(const string &in a) { return a; }
        int passNull() { return apply(null, 1); }
        """;

    private ScriptUnit _unit = null!;

    [SetUp]
    public void Build() => _unit = FunctionHost.Build(Script);

    [Test]
    public void Values_FromScripts_AreCalledByHosts()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_unit.Call<int>("int useApply(Number@, int)", _unit.GetFunction("int next(int)"), 4), Is.EqualTo(5));
            Assert.That(_unit.Call<int>("int useApply(Number@, int)", _unit.Call<ScriptFunction>("Number@ delegate()"), 4), Is.EqualTo(14));
            Assert.That(_unit.Call<int>("int useApply(Number@, int)", _unit.Call<ScriptFunction>("Number@ lambda()"), 4), Is.EqualTo(12));
            Assert.That(_unit.Call<int>("int useApply(Number@, int)", _unit.Call<ScriptFunction>("Number@ host()"), 4), Is.EqualTo(8));
            Assert.That(_unit.Call<string>("string useShow()"), Is.EqualTo("x0.5"));
            Assert.That(_unit.Call<bool>("bool passes()"), Is.True);
        });
        _unit.Call("void nested()");
        Assert.That(_unit.GetGlobal<int>("total"), Is.EqualTo(5));
    }

    [Test]
    public void Functions_HeldByCSharp_AreTheValuesOfTheScript()
    {
        ScriptFunction next = _unit.GetFunction("int next(int)");
        Assert.That(next.Declaration, Is.EqualTo("int next(int a)"));
        Assert.That(_unit.GetFunction("int next(int)"), Is.SameAs(next));
        Assert.That(_unit.Call<bool>("bool isNext(Number@)", next), Is.True);
        Assert.That(next.Call<int>(1), Is.EqualTo(2));
        Assert.That(next.GetDelegate<Func<int, int>>()(5), Is.EqualTo(6));

        ScriptFunction counter = _unit.Call<ScriptFunction>("Number@ delegate()");
        counter.Call(1);
        Assert.That(counter.GetDelegate<Func<int, int>>()(1), Is.EqualTo(12));
        Assert.That(counter.ToString(), Is.EqualTo("int Counter::add(int a)"));
    }

    [Test]
    public void Globals_TakeFunctions()
    {
        Assert.That(_unit.GetGlobal<ScriptFunction?>("chosen"), Is.Null);
        _unit.SetGlobal("chosen", _unit.GetFunction("int next(int)"));
        Assert.That(_unit.Call<int>("int useChosen(int)", 1), Is.EqualTo(2));
        Assert.That(_unit.GetGlobal<ScriptFunction>("chosen").Declaration, Is.EqualTo("int next(int a)"));
        Assert.That(() => _unit.SetGlobal("chosen", _unit.GetFunction("string text(const string &in)")), Throws.ArgumentException);
        Assert.That(() => _unit.Call<bool>("bool isNext(Number@)", _unit.GetFunction("string text(const string &in)")), Throws.ArgumentException);
        Assert.That(() => _unit.Call<bool>("bool isNext(Number@)", "text"), Throws.ArgumentException);
    }

    [Test]
    public void Types_ThatDoNotFit_AreRefused()
    {
        ScriptFunction next = _unit.GetFunction("int next(int)");
        Assert.That(() => next.GetDelegate<Func<double, int>>(), Throws.ArgumentException);
        Assert.That(() => next.Call<string>(1), Throws.ArgumentException);
        Assert.That(() => next.Call<int>("one"), Throws.ArgumentException);
        Assert.That(() => next.Call<int>(1, 2), Throws.ArgumentException);
        Assert.That(
            () => _unit.Call("void useWrong()"),
            Throws.TypeOf<ScriptException>().With.Message.EqualTo("'int next(int a)' can't be called with (Double)."));
        Assert.That(
            () => _unit.Call<int>("int passNull()"), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Null pointer access"));
    }

    [Test]
    public void Exceptions_GoThroughTheHost_WithBothStacks()
    {
        ScriptException exception = Assert.Throws<ScriptException>(() => _unit.Call<int>("int failInHost()"))!;
        Assert.That(exception.Message, Is.EqualTo("Divide by zero"));
        Assert.That(exception.ScriptStack.Select(f => f.Function), Is.EqualTo(new[] { "int fail(int a)", "int failInHost()" }));
        Assert.That(_unit.Call<int>("int useApply(Number@, int)", _unit.GetFunction("int next(int)"), 1), Is.EqualTo(2));
    }

    [Test]
    public void Instances_HaveValuesOfTheirOwn()
    {
        ScriptInstance other = _unit.CreateInstance();
        ScriptFunction ours = _unit.GetFunction("int add(int)");
        ScriptFunction theirs = other.GetFunction("int add(int)");
        Assert.That(theirs, Is.Not.SameAs(ours));
        Assert.That(other.Call<int>("int useApply(Number@, int)", ours, 3), Is.EqualTo(3));
        other.SetGlobal("chosen", ours);
        Assert.That(other.Call<int>("int useChosen(int)", 4), Is.EqualTo(7));
        Assert.That(_unit.GetGlobal<int>("total"), Is.EqualTo(7));
        Assert.That(other.GetGlobal<int>("total"), Is.Zero);
    }

    [Test]
    public void Functions_OfADiscardedUnit_GoOnWorking()
    {
        ScriptFunction add = _unit.GetFunction("int add(int)");
        Func<int, int> typed = add.GetDelegate<Func<int, int>>();
        _unit.Discard();
        Assert.That(add.Call<int>(2), Is.EqualTo(2));
        Assert.That(typed(3), Is.EqualTo(5));
    }

    [Test]
    public void Calls_ByHosts_AllocateNothing()
    {
        ScriptFunction next = _unit.GetFunction("int next(int)");
        var call = _unit.GetFunction<Func<ScriptFunction, int, int>>("int useApply(Number@, int)");
        int sum = 0;
        for (int i = 0; i < 100; i++)
        {
            sum += call(next, i);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            sum += call(next, i);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(sum, Is.EqualTo(2 * 5050));
    }
}
