namespace Seraph.Engine.Tests.Hosting;

/// <summary>Limits, abort and suspension reach into functions that host functions call.</summary>
public sealed class FunctionLimitTests
{
    private const string Script = """
        int[] values;
        Robot@ robot;
        void fill() { for (int i = 0; i < 500; i++) values.insertLast((i * 7919) % 500); }
        void order() { values.sort(function(a, b) { return a < b; }); }
        void endless() { values.sort(function(a, b) { while (true) { } return a < b; }); }
        void work() { values.sort(function(a, b) { robot.Call(); return a < b; }); }
        void ask() { values.sort(function(a, b) { return robot.Ask() > 0; }); }
        bool isSorted() { for (uint i = 1; i < values.length(); i++) if (values[i] < values[i - 1]) return false; return true; }
        int first() { return values[0] * 1000 + values[1]; }
        """;

    [Test]
    public void Comparisons_CountAgainstTheLimit()
    {
        ScriptUnit unit = Build(new ScriptLimits { MaxInstructions = 20_000 });
        Assert.That(() => unit.Call("void endless()"), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Instruction limit exceeded"));
        Assert.That(unit.Call<int>("int first()"), Is.EqualTo(419), "the array is as it was");
        ScriptUnit strict = Build(new ScriptLimits { MaxInstructions = 9_000 });
        Assert.That(() => strict.Call("void order()"), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Instruction limit exceeded"));
        Assert.That(strict.Call<int>("int first()"), Is.EqualTo(419));
        ScriptUnit enough = Build(ScriptLimits.Default);
        enough.Call("void order()");
        Assert.That(enough.Call<bool>("bool isSorted()"), Is.True);
    }

    [Test]
    public void Abort_InsideAComparison_EndsTheScript()
    {
        ScriptUnit unit = Build(ScriptLimits.Default);
        var robot = new Robot();
        unit.SetGlobal("robot", robot);
        ScriptExecution execution = unit.CreateExecution("void work()");
        robot.Callback = execution.Abort;
        Assert.That(() => execution.Resume(), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Aborted"));
        Assert.That(unit.Call<int>("int first()"), Is.EqualTo(419));
    }

    [Test]
    public void Waiting_InsideAComparison_IsRefused()
    {
        ScriptUnit unit = Build(ScriptLimits.Default);
        unit.SetGlobal("robot", new Robot());
        Assert.That(
            () => unit.CallAsync<int>("int first()").GetAwaiter().GetResult(), Is.EqualTo(419));
        ScriptExecution execution = unit.CreateExecution("void ask()");
        Assert.That(
            () => execution.Resume(),
            Throws.TypeOf<ScriptException>().With.Message.EqualTo("Cannot suspend inside a host callback"));
        Assert.That(unit.Call<int>("int first()"), Is.EqualTo(419));
    }

    [Test]
    public void Comparisons_AllocateNothing()
    {
        ScriptUnit unit = Build(ScriptLimits.Default);
        Action order = unit.GetFunction<Action>("void order()");
        order();
        order();
        long before = GC.GetAllocatedBytesForCurrentThread();
        order();

        // The copies that are sorted, and nothing per comparison.
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan((2 * 500 * sizeof(int)) + 200));
    }

    private static ScriptUnit Build(ScriptLimits limits)
    {
        ScriptUnit unit = Scripts.Build(Script, limits);
        unit.Call("void fill()");
        return unit;
    }
}
