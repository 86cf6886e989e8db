using Seraph.Engine.Execution;

namespace Seraph.Engine.Tests.Jit;

/// <summary>Compiled code stops when it is asked to, and goes on where it was.</summary>
public sealed class LeavingTests
{
    private const string Endless = "int rounds = 0; void spin(int n) { while (true) { rounds += n; } } double run() { spin(1); return 0; }";

    [TestCase("int rounds = 0; while (true) { rounds++; }")]
    [TestCase("while (true) { }")]
    [TestCase("array<int> a(10); int s = 0; int i = 0; while (true) { s += a[i]; i = s & 7; }")]
    public void Abort_EndsALoop(string loop)
    {
        ScriptExecution execution = TierRun.Build($"double run() {{ {loop} return 0; }}", ScriptTier.Compiled).CreateExecution("double run()");
        Task<ScriptExecutionState> running = StartCompiled(execution);
        Thread.Sleep(50);
        execution.Abort();
        Assert.That(running.GetAwaiter().GetResult(), Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [Test]
    public void Abort_EndsARecursion()
    {
        const string Text = "int fib(int n) { if (n < 2) return n; return fib(n - 1) + fib(n - 2); } double run() { return fib(80); }";
        ScriptExecution execution = TierRun.Build(Text, ScriptTier.Compiled).CreateExecution("double run()");
        Task<ScriptExecutionState> running = StartCompiled(execution);
        execution.Abort();
        Assert.That(running.GetAwaiter().GetResult(), Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [Test]
    public void Abort_EndsALoopThatIsSeenToRun()
    {
        ScriptUnit unit = TierRun.Build(Endless, ScriptTier.Compiled);
        ScriptExecution execution = unit.CreateExecution("double run()");
        Task<ScriptExecutionState> running = StartCompiled(execution);
        SpinWait.SpinUntil(() => Volatile.Read(ref unit.State.Numbers[0]) != 0);
        execution.Abort();
        Assert.That(running.GetAwaiter().GetResult(), Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [Test]
    public void Cancellation_EndsALoop()
    {
        using var source = new CancellationTokenSource();
        ScriptExecution execution = TierRun.Build(Endless, ScriptTier.Compiled).CreateExecution("double run()", source.Token);
        Task<ScriptExecutionState> running = StartCompiled(execution);
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
    public void Suspend_FromAnotherThread_KeepsWhatTheFramesHold([Values(2, 5)] int pauses)
    {
        const string Text = """
            int rounds = 0;
            double work(int n, double x) { double s = x; for (int i = 0; i < n; i++) { int64 wide = i; s += wide * 0.5; rounds++; } return s; }
            int deep(int n) { if (n == 0) return int(work(20000, 0.25)); int below = deep(n - 1); return below ^ n; }
            double run() { double s = 0; while (rounds < 200000) s += deep(40) + work(30000, 1.5); return s; }
            """;
        double expected = TierRun.Build(Text, ScriptTier.Interpreter).Call<double>("double run()");
        ScriptExecution execution = TierRun.Build(Text, ScriptTier.Compiled).CreateExecution("double run()");
        for (int i = 0; i < pauses && execution.State != ScriptExecutionState.Finished; i++)
        {
            var running = Task.Run(execution.Resume);
            SpinWait.SpinUntil(() => running.IsCompleted || Volatile.Read(ref execution.Compiled) is not null);
            execution.Suspend();
            if (running.GetAwaiter().GetResult() == ScriptExecutionState.Suspended)
            {
                Assert.That(execution.GetScriptStack()[^1].Function, Is.EqualTo("double run()"));
            }
        }

        while (execution.State != ScriptExecutionState.Finished)
        {
            execution.Resume();
        }

        Assert.That(execution.GetResult<double>(), Is.EqualTo(expected));
    }

    [Test]
    public void Suspend_AtSafepointsOfCompiledCode_GoesOnInCompiledCode([Values(7, 40)] int slice)
    {
        const string Text = """
            int leaf(int n) { for (int i = 0; i < 3; i++) n += i; look(); return n; }
            double run() { double s = 0; for (int i = 0; i < 200; i++) { s += leaf(i); look(); } return s; }
            """;
        int looks = 0;
        int compiled = 0;
        int stops = 0;
        int polls = 0;
        ScriptExecution execution = null!;
        var context = new ScriptContext(new ScriptContextOptions
        {
            Tier = ScriptTier.Compiled,
            Limits = new ScriptLimits { MaxInstructions = 1_000_000, Safepoints = new Safepoints(slice, _ => polls++ % 2 == 0 ? 0 : Requests.Suspend) },
        });
        context.Install(new FfiModule("look", builder => builder.Function("void look()", new HostFunction((ref CallFrame frame) =>
        {
            looks++;
            compiled += execution.Compiled is null ? 0 : 1;
        }))));
        ScriptUnit unit = context.CreateUnit("safepoints");
        unit.AddSource("safepoints.as", Text);
        Assert.That(unit.Build().Success);
        execution = unit.CreateExecution("double run()");
        while (execution.Resume() == ScriptExecutionState.Suspended)
        {
            stops++;
        }

        Assert.That(execution.GetResult<double>(), Is.EqualTo((199 * 200 / 2) + (3 * 200)));
        Assert.That(looks, Is.EqualTo(400));
        Assert.That(stops, Is.GreaterThan(30));
        Assert.That(compiled, Is.GreaterThan(50));
        TestContext.Out.WriteLine($"{stops} stops, {compiled} looks in compiled code");
    }

    /// <summary>Starts a call, and waits until it is in compiled code, which it does not leave by itself.</summary>
    private static Task<ScriptExecutionState> StartCompiled(ScriptExecution execution)
    {
        var running = Task.Run(execution.Resume);
        SpinWait.SpinUntil(() => Volatile.Read(ref execution.Compiled) is not null);
        return running;
    }
}
