namespace Seraph.Engine.Tests.Hosting;

/// <summary>Calls that wait, are suspended, resumed, aborted or cancelled.</summary>
public sealed class ExecutionTests
{
    private const string Script = """
        int steps = 0;
        int ask(Robot@ robot) { int answer = robot.Ask(); return answer + 1; }
        int pause(int n) { for (int i = 0; i < n; i++) { steps++; Robot::Pause(); } return n * 10; }
        int forever() { while (true) { steps++; } return 0; }
        int quick(int a) { return a + 1; }
        string text() { return "text"; }
        int fail() { int zero = 0; return 1 / zero; }
        """;

    [Test]
    public async Task CallAsync_OfAFunctionThatNeverWaits_IsCompletedAtOnce()
    {
        Task<int> call = Scripts.Build(Script).CallAsync<int>("int quick(int)", default, 1);

        Assert.That(call.IsCompleted, Is.True);
        Assert.That(await call, Is.EqualTo(2));
    }

    [Test]
    public async Task CallAsync_WaitsForTheTaskOfAHostFunction()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();

        Task<int> call = unit.CallAsync<int>("int ask(Robot@)", default, robot);
        Assert.That(call.IsCompleted, Is.False);
        Assert.That(unit.Call<int>("int quick(int)", 4), Is.EqualTo(5), "the unit is free meanwhile");
        robot.Answer.SetResult(41);

        Assert.That(await call, Is.EqualTo(42));
    }

    [Test]
    public void CallAsync_OfAFailedTask_Fails()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();
        Task<int> call = unit.CallAsync<int>("int ask(Robot@)", default, robot);
        robot.Answer.SetException(new TimeoutException("no answer"));

        ScriptException exception = Assert.ThrowsAsync<ScriptException>(() => call)!;

        Assert.That(exception.Message, Is.EqualTo("no answer"));
        Assert.That(exception.InnerException, Is.TypeOf<TimeoutException>());
        Assert.That(exception.ScriptStack.Single().Line, Is.EqualTo(2));
    }

    [Test]
    [Ignore("ScriptExecution.RunAsync does not look at the caller's token while it awaits a task.")]
    public void CallAsync_Cancelled_AbortsTheScriptAndTellsTheHostFunction()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();
        using var source = new CancellationTokenSource();
        Task<int> call = unit.CallAsync<int>("int ask(Robot@)", source.Token, robot);

        source.Cancel();

        Assert.ThrowsAsync<ScriptException>(() => call);
        Assert.That(robot.SeenToken.IsCancellationRequested, Is.True);
        Assert.That(unit.Call<int>("int quick(int)", 4), Is.EqualTo(5));
    }

    [Test]
    public void CallAsync_CancelledBefore_DoesNotRun()
    {
        ScriptUnit unit = Scripts.Build(Script);

        ScriptException exception = Assert.ThrowsAsync<ScriptException>(() => unit.CallAsync<int>("int pause(int)", new CancellationToken(true), 1))!;

        Assert.That(exception.Message, Is.EqualTo("Aborted"));
        Assert.That(exception.InnerException, Is.InstanceOf<OperationCanceledException>());
        Assert.That(unit.GetGlobal<int>("steps"), Is.Zero);
    }

    [Test]
    public void CallAsync_CancelledWhileItLoops_Ends()
    {
        ScriptUnit unit = Scripts.Build(Script);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        Assert.ThrowsAsync<ScriptException>(() => Task.Run(() => unit.CallAsync<int>("int forever()", source.Token)));
        Assert.That(unit.Call<int>("int quick(int)", 4), Is.EqualTo(5));
    }

    [Test]
    public void CallAsync_WithWrongTypes_IsAnArgumentException()
    {
        ScriptUnit unit = Scripts.Build(Script);

        Assert.ThrowsAsync<ArgumentException>(() => unit.CallAsync<long>("int quick(int)", default, 1));
        Assert.ThrowsAsync<ArgumentException>(() => unit.CallAsync<int>("int quick(int)", default, "1"));
        Assert.ThrowsAsync<ArgumentException>(() => unit.CallAsync<int>("int quick(int)"));
        Assert.ThrowsAsync<ArgumentException>(() => unit.CallAsync<int>("int slow()"));
    }

    [Test]
    public void Execution_SuspendedByTheHost_GoesOnWithResume()
    {
        ScriptUnit unit = Scripts.Build(Script);
        ScriptExecution execution = unit.CreateExecution("int pause(int)", default, 3);
        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Ready));

        for (int i = 1; i <= 3; i++)
        {
            Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
            Assert.That(unit.GetGlobal<int>("steps"), Is.EqualTo(i));
            Assert.That(execution.GetScriptStack().Single().Function, Is.EqualTo("int pause(int n)"));
        }

        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Finished));
        Assert.That(execution.GetResult<int>(), Is.EqualTo(30));
        Assert.That(() => execution.Resume(), Throws.InvalidOperationException);
    }

    [Test]
    public void Execution_HasAResultOnlyWhenItHasFinished()
    {
        ScriptUnit unit = Scripts.Build(Script);
        ScriptExecution execution = unit.CreateExecution("string text()");
        Assert.That(() => execution.GetResult<string>(), Throws.InvalidOperationException.With.Message.Contains("Ready"));

        execution.Resume();

        Assert.That(() => execution.GetResult<int>(), Throws.ArgumentException);
        Assert.That(execution.GetResult<string>(), Is.EqualTo("text"));
    }

    [Test]
    public void Execution_ThatFails_KeepsItsException()
    {
        ScriptExecution execution = Scripts.Build(Script).CreateExecution("int fail()");

        ScriptException exception = Assert.Throws<ScriptException>(() => execution.Resume())!;

        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Failed));
        Assert.That(execution.Exception, Is.SameAs(exception));
        Assert.That(() => execution.Resume(), Throws.InvalidOperationException);
    }

    [Test]
    public void Abort_OfASuspendedCall_EndsIt()
    {
        ScriptUnit unit = Scripts.Build(Script);
        ScriptExecution execution = unit.CreateExecution("int pause(int)", default, 3);
        execution.Resume();

        execution.Abort();
        execution.Abort();

        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Aborted));
        Assert.That(() => execution.Resume(), Throws.InvalidOperationException);
        Assert.That(() => execution.GetResult<int>(), Throws.InvalidOperationException);
        Assert.That(unit.Call<int>("int quick(int)", 1), Is.EqualTo(2));
    }

    [Test]
    public void Abort_BeforeTheStart_RunsNothing()
    {
        ScriptUnit unit = Scripts.Build(Script);
        ScriptExecution execution = unit.CreateExecution("int pause(int)", default, 3);

        execution.Abort();

        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Aborted));
        Assert.That(unit.GetGlobal<int>("steps"), Is.Zero);
    }

    [Test]
    public async Task AbortFromAnotherThread_EndsAnEndlessLoop()
    {
        ScriptUnit unit = Scripts.Build(Script);
        ScriptExecution execution = unit.CreateExecution("int forever()");
        Task<ScriptExecutionState> run = Task.Run(() => execution.Resume());
        Assert.That(SpinWait.SpinUntil(() => execution.State == ScriptExecutionState.Running, 10_000), Is.True);

        execution.Abort();

        Assert.That(await run.WaitAsync(TimeSpan.FromSeconds(20)), Is.EqualTo(ScriptExecutionState.Aborted));
        Assert.That(unit.Call<int>("int quick(int)", 1), Is.EqualTo(2));
    }

    [Test]
    public async Task SuspendFromAnotherThread_StopsAnEndlessLoopThatGoesOnLater()
    {
        ScriptUnit unit = Scripts.Build(Script);
        ScriptExecution execution = unit.CreateExecution("int forever()");
        int last = 0;
        for (int round = 0; round < 3; round++)
        {
            Task<ScriptExecutionState> run = Task.Run(() => execution.Resume());
            while (!run.IsCompleted)
            {
                execution.Suspend();
                Thread.Sleep(1);
            }

            Assert.That(await run, Is.EqualTo(ScriptExecutionState.Suspended));
            int steps = unit.GetGlobal<int>("steps");
            Assert.That(steps, Is.GreaterThanOrEqualTo(last));
            last = steps;
        }

        execution.Abort();
        Assert.That(last, Is.Positive);
    }

    [Test]
    public void Resume_WhileTheTaskIsPending_ChangesNothing()
    {
        ScriptUnit unit = Scripts.Build(Script);
        var robot = new Robot();
        ScriptExecution execution = unit.CreateExecution("int ask(Robot@)", default, robot);

        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        robot.Answer.SetResult(1);

        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Finished));
        Assert.That(execution.GetResult<int>(), Is.EqualTo(2));
    }

    [Test]
    public void CreateExecution_WithWrongArguments_LeavesNothingBehind()
    {
        ScriptUnit unit = Scripts.Build(Script);

        Assert.That(() => unit.CreateExecution("int quick(int)", default, "1"), Throws.ArgumentException);
        Assert.That(() => unit.CreateExecution("int ask(Robot@)", default, new Toaster()), Throws.ArgumentException);
        Assert.That(() => unit.CreateExecution("int quick(int)"), Throws.ArgumentException);
        Assert.That(unit.Call<int>("int quick(int)", 1), Is.EqualTo(2));
    }
}
