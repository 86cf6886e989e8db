namespace Seraph.Engine.Tests.Modules;

/// <summary>Coroutines under limits, and asked to stop.</summary>
public sealed class CoroutineLimitTests
{
    private const string Script = """
        int turns = 0;
        void endless(dictionary@ d) { while (true) { turns++; yield(); } }
        void busy(dictionary@ d) { while (true) { turns++; } }
        void asleep(dictionary@ d) { sleep(4000000000); }
        void spawn(dictionary@ d) { turns++; createCoRoutine(spawn, null); createCoRoutine(spawn, null); }
        void work() { for (int i = 0; i < 1000; i++) { } }
        void half(dictionary@ d) { work(); yield(); work(); }
        int start(coroutine@ f) { createCoRoutine(f, null); return 1; }
        int main(int which)
        {
            switch (which)
            {
                case 0: return start(endless);
                case 1: return start(busy);
                case 2: return start(asleep);
                case 3: return start(spawn);
                case 5: sleep(4000000000); return 1;
                default: start(half); work(); yield(); work(); return 1;
            }
        }
        """;

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(3)]
    public void Instructions_AreCountedTogether(int which)
    {
        ScriptUnit unit = Build(new ScriptLimits { MaxInstructions = 100_000, MaxAllocatedBytes = 1L << 30 });

        Assert.That(() => unit.Call<int>("int main(int)", which),
            Throws.TypeOf<ScriptException>().With.Message.EqualTo("Instruction limit exceeded").Or.Message.EqualTo("Memory limit exceeded"));
        Assert.That(unit.GetGlobal<int>("turns"), Is.InRange(2, 100_000));
    }

    [Test]
    public void Instructions_OfAllOfThem_AreThoseOfTheCall()
    {
        ScriptUnit unit = Build(ScriptLimits.Default);
        ScriptExecution execution = unit.CreateExecution("int main(int)", default, 4);
        while (execution.Resume() == ScriptExecutionState.Suspended)
        {
        }

        long used = execution.InstructionCount;
        Assert.That(used, Is.GreaterThan(4 * 1000));
        Assert.That(Build(new ScriptLimits { MaxInstructions = used }).Call<int>("int main(int)", 4), Is.EqualTo(1));
        Assert.That(() => Build(new ScriptLimits { MaxInstructions = used - 1 }).Call<int>("int main(int)", 4),
            Throws.TypeOf<ScriptException>().With.Message.EqualTo("Instruction limit exceeded"));
    }

    [Test]
    public void Memory_OfCoroutines_Counts()
    {
        ScriptUnit unit = Build(new ScriptLimits { MaxAllocatedBytes = 1 << 20 });

        Assert.That(() => unit.Call<int>("int main(int)", 3), Throws.TypeOf<ScriptException>().With.Message.EqualTo("Memory limit exceeded"));
        Assert.That(unit.GetGlobal<int>("turns"), Is.LessThan(200));
    }

    [Test]
    public void Limits_AreNotForTheHandlerOfFailures()
    {
        ScriptUnit unit = Build(new ScriptLimits { MaxInstructions = 100_000 });
        unit.Context.Set<ScriptCoroutineFailed>(_ => Assert.Fail("It ends the call."));

        Assert.That(() => unit.Call<int>("int main(int)", 1), Throws.TypeOf<ScriptException>());
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void Abort_FromAnotherThread_EndsTheCall(int which)
    {
        ScriptUnit unit = Build(ScriptLimits.Default);
        ScriptExecution execution = unit.CreateExecution("int main(int)", default, which);
        Task other = Task.Run(execution.Abort);
        while (execution.State is ScriptExecutionState.Ready or ScriptExecutionState.Suspended)
        {
            try
            {
                execution.Resume();
            }
            catch (InvalidOperationException)
            {
                // It was aborted in between.
            }
        }

        other.Wait();
        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [TestCase(2)]
    [TestCase(5)]
    public void Abort_WhileSleepBegins_EndsTheCall(int which)
    {
        // The cancelled sleep fails before the script sees why.
        ScriptExecution? execution = null;
        ScriptUnit unit = CoroutineScripts.Build(Script, new TimeThatAborts(() => execution!.Abort()));
        execution = unit.CreateExecution("int main(int)", default, which);
        while (execution.State is ScriptExecutionState.Ready or ScriptExecutionState.Suspended)
        {
            execution.Resume();
        }

        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void CancelledCall_Ends(int which)
    {
        ScriptUnit unit = Build(ScriptLimits.Default);
        using var source = new CancellationTokenSource();
        Task<int> call = Task.Run(() => unit.CallAsync<int>("int main(int)", source.Token, which));
        source.Cancel();

        ScriptException exception = Assert.ThrowsAsync<ScriptException>(() => call)!;
        Assert.That(exception.InnerException, Is.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Suspend_StopsABusyCoroutine()
    {
        ScriptUnit unit = Build(ScriptLimits.Default);
        ScriptExecution execution = unit.CreateExecution("int main(int)", default, 1);
        using var source = new CancellationTokenSource();
        Task other = Task.Run(() =>
        {
            while (!source.IsCancellationRequested)
            {
                execution.Suspend();
                Thread.Yield();
            }
        });

        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        source.Cancel();
        other.Wait();
        execution.Abort();
        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [Test]
    public void Discard_LeavesRunningCallsAlone()
    {
        ScriptUnit unit = Build(ScriptLimits.Default);
        ScriptExecution execution = unit.CreateExecution("int main(int)", default, 4);
        execution.Resume();

        unit.Discard();

        while (execution.Resume() == ScriptExecutionState.Suspended)
        {
        }

        Assert.That(execution.GetResult<int>(), Is.EqualTo(1));
    }

    private static ScriptUnit Build(ScriptLimits limits) => CoroutineScripts.Build(Script, limits: limits);

    private sealed class TimeThatAborts(Action abort) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            abort();
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
