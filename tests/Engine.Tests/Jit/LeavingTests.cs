namespace Seraph.Engine.Tests.Jit;

/// <summary>Compiled code stops when it is asked to, and goes on where it was.</summary>
public sealed class LeavingTests
{
    private const string Endless = "int rounds = 0; void spin(int n) { while (true) { rounds += n; } } double run() { spin(1); return 0; }";

    [Test]
    public void Abort_EndsALoop()
    {
        ScriptExecution execution = TierRun.Build(Endless, ScriptTier.Compiled).CreateExecution("double run()");
        var running = Task.Run(execution.Resume);
        SpinWait.SpinUntil(() => execution.State == ScriptExecutionState.Running);
        execution.Abort();
        Assert.That(running.GetAwaiter().GetResult(), Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [TestCase("while (true) { }")]
    [TestCase("int i = 0; while (true) { i++; }")]
    [TestCase("array<int> a(10); int s = 0; int i = 0; while (true) { s += a[i]; i = s & 7; }")]
    public void Abort_EndsALoopThatWritesNothing(string loop)
    {
        ScriptExecution execution = TierRun.Build($"double run() {{ {loop} return 0; }}", ScriptTier.Compiled).CreateExecution("double run()");
        var running = Task.Run(execution.Resume);
        SpinWait.SpinUntil(() => execution.State == ScriptExecutionState.Running);
        Thread.Sleep(100);
        execution.Abort();
        Assert.That(running.GetAwaiter().GetResult(), Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [Test]
    public void Abort_EndsARecursion()
    {
        const string Text = "int fib(int n) { if (n < 2) return n; return fib(n - 1) + fib(n - 2); } double run() { return fib(80); }";
        ScriptExecution execution = TierRun.Build(Text, ScriptTier.Compiled).CreateExecution("double run()");
        var running = Task.Run(execution.Resume);
        SpinWait.SpinUntil(() => execution.State == ScriptExecutionState.Running);
        execution.Abort();
        Assert.That(running.GetAwaiter().GetResult(), Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [Test]
    public void Cancellation_EndsALoop()
    {
        using var source = new CancellationTokenSource();
        ScriptExecution execution = TierRun.Build(Endless, ScriptTier.Compiled).CreateExecution("double run()", source.Token);
        var running = Task.Run(execution.Resume);
        SpinWait.SpinUntil(() => execution.State == ScriptExecutionState.Running);
        source.Cancel();
        Assert.That(running.GetAwaiter().GetResult(), Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [Test]
    public void TimeLimit_EndsALoop()
    {
        var limits = new ScriptLimits { MaxTime = TimeSpan.FromMilliseconds(20) };
        ScriptUnit unit = TierRun.Build(Endless, ScriptTier.Compiled, limits);
        Assert.That(Assert.Throws<ScriptException>(() => unit.Call<double>("double run()"))!.Message, Is.EqualTo("Time limit exceeded"));
    }

    [Test]
    public void Suspend_KeepsWhatTheFramesHold()
    {
        const string Text = """
            double work(int n, double x) { double s = x; for (int i = 0; i < n; i++) { int64 wide = i; s += wide * 0.5; } return s; }
            int deep(int n) { if (n == 0) return int(work(200000, 0.25)); int below = deep(n - 1); return below ^ n; }
            double run() { return deep(40) + work(300000, 1.5); }
            """;
        double expected = TierRun.Build(Text, ScriptTier.Interpreter).Call<double>("double run()");
        ScriptExecution execution = TierRun.Build(Text, ScriptTier.Compiled).CreateExecution("double run()");
        int stops = 0;
        while (true)
        {
            var running = Task.Run(execution.Resume);
            while (!running.IsCompleted)
            {
                execution.Suspend();
            }

            if (running.GetAwaiter().GetResult() == ScriptExecutionState.Finished)
            {
                break;
            }

            stops++;
            Assert.That(execution.GetScriptStack()[^1].Function, Is.EqualTo("double run()"));
        }

        Assert.That(execution.GetResult<double>(), Is.EqualTo(expected));
        TestContext.Out.WriteLine($"{stops} stops");
    }
}
