using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Tests.Execution;

/// <summary>Stopping and going on.</summary>
public sealed class SuspensionTests
{
    [Test]
    public void IncompleteTask_SuspendsUntilItsResultIsThere()
    {
        var source = new TaskCompletionSource<int>();
        (InstanceState instance, FunctionAssembler function) = Awaiting(Types.Int, (ref CallFrame f) => f.Return(source.Task));
        ScriptExecution execution = ScriptExecution.Create(instance, function.Index);
        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Ready));
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended), "nothing happens while the task runs");
        Assert.That(execution.GetScriptStack().Select(f => f.Function), Is.EqualTo(new[] { "int inner()", "int outer()" }));

        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        source.SetResult(41);
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Finished));
        Assert.That(execution.Window.GetNumber<int>(), Is.EqualTo(42));
        Assert.That(() => execution.Resume(), Throws.InvalidOperationException);
        execution.Release();
    }

    [Test]
    public void Results_OfTasks_ReachTheirSlots()
    {
        Check(Types.String, "text");
        Check(Types.String, (string?)null, "");
        Check(Types.Player, new HostPlayer());
        Check(Types.Tag, new HostTag { Number = 3 });

        static void Check<T>(DataType type, T value, object? expected = null)
        {
            var source = new TaskCompletionSource<T>();
            var unit = new UnitAssembler();
            FunctionAssembler function = unit.Function("f", type).Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host((ref CallFrame f) => f.Return(source.Task), type, [])), 0, 0).Do(OpCode.Return);
            ScriptExecution execution = ScriptExecution.Create(unit.Instance(), function.Index);
            execution.Resume();
            source.SetResult(value);
            execution.Resume();
            Assert.That(execution.Window.GetObject(), Is.EqualTo(expected ?? value));
        }
    }

    [Test]
    public void FailedTask_RaisesItsExceptionInTheScript()
    {
        var source = new TaskCompletionSource();
        (InstanceState instance, FunctionAssembler function) = Awaiting(Types.Int, (ref CallFrame f) => f.Return(source.Task));
        ScriptExecution execution = ScriptExecution.Create(instance, function.Index);
        execution.Resume();
        source.SetException(new IOException("gone"));
        ScriptException exception = Assert.Throws<ScriptException>(() => execution.Resume())!;
        Assert.That(exception.Message, Is.EqualTo("gone"));
        Assert.That(exception.InnerException, Is.TypeOf<IOException>());
        Assert.That(exception.ScriptStack.Select(f => f.Function), Is.EqualTo(new[] { "int inner()", "int outer()" }));
        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Failed));
        Assert.That(execution.Exception, Is.SameAs(exception));
    }

    [Test]
    public async Task RunAsync_AwaitsEachTask()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int).Frame(4);
        int wait = unit.Operand(UnitAssembler.Host((ref CallFrame f) => f.Return(Later(f.Int32(0))), Types.Int, [Types.Int]));
        function.Do(OpCode.LoadInt, 0).Do(OpCode.LoadInt, 1)
            .Label("l").Do(OpCode.Move, 3, 1).Do(OpCode.CallHost, wait, 2, 0).Do(OpCode.AddInt32, 0, 0, 2)
            .Do(OpCode.AddInt32Const, 1, 1, 1).To("l", OpCode.LoopIfLessInt32Const, 1, 10).Do(OpCode.Return);
        ScriptExecution execution = ScriptExecution.Create(unit.Instance(), function.Index);
        await execution.RunAsync();
        Assert.That(execution.Window.GetNumber<int>(), Is.EqualTo(90));
        execution.Release();

        static async Task<int> Later(int value)
        {
            await Task.Yield();
            return value * 2;
        }
    }

    [Test]
    public void SynchronousCall_WaitsForTheTask()
    {
        (InstanceState instance, FunctionAssembler function) = Awaiting(Types.Int, (ref CallFrame f) => f.Return(Task.Delay(20).ContinueWith(_ => 5)));
        Assert.That(instance.Int(function), Is.EqualTo(6));
        Assert.That(instance.Int(function), Is.EqualTo(6));
    }

    [Test]
    public void Suspend_FromAHostFunction_StopsRightAfterIt()
    {
        int calls = 0;
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int);
        int host = unit.Operand(UnitAssembler.Host(
            (ref CallFrame f) =>
            {
                calls++;
                f.Execution.Suspend();
            },
            Types.Void, []));
        function.Do(OpCode.CallHost, host, 0, 0).Do(OpCode.CallHost, host, 0, 0).Do(OpCode.LoadInt, 0, 0, 7).Do(OpCode.Return);
        ScriptExecution execution = ScriptExecution.Create(unit.Instance(), function.Index);
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        Assert.That(calls, Is.EqualTo(1));
        Assert.That(execution.Pending, Is.Null);
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Finished));
        Assert.That(execution.Window.GetNumber<int>(), Is.EqualTo(7));
    }

    [Test]
    public void Suspend_FromAnotherThread_StopsALoop()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = Endless(unit);
        ScriptExecution execution = ScriptExecution.Create(unit.Instance(), function.Index);
        for (int i = 0; i < 3; i++)
        {
            using var timer = new Timer(_ => execution.Suspend(), null, 20, 20);
            Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        }

        Assert.That(execution.InstructionCount, Is.Positive);
        execution.Abort();
        Assert.That(execution.State, Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [Test]
    public void Abort_FromAnotherThread_StopsALoop()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = Endless(unit);
        ScriptExecution execution = ScriptExecution.Create(unit.Instance(), function.Index);
        using var timer = new Timer(_ => execution.Abort(), null, 20, Timeout.Infinite);
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [Test]
    public void CancelledToken_AbortsACall()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = Endless(unit);
        InstanceState instance = unit.Instance();
        using var cancellation = new CancellationTokenSource(20);
        ScriptException exception = Assert.Throws<ScriptException>(() =>
        {
            var call = new ScriptCall(instance, function.Index) { CancellationToken = cancellation.Token };
            call.Run();
        })!;
        Assert.That(exception.Message, Is.EqualTo("Aborted"));
        Assert.That(exception.InnerException, Is.TypeOf<OperationCanceledException>());
    }

    [Test]
    public void CancelledToken_EndsTheWaitOfASynchronousCall()
    {
        var source = new TaskCompletionSource<int>();
        (InstanceState instance, FunctionAssembler function) = Awaiting(Types.Int, (ref CallFrame f) => f.Return(source.Task));
        using var cancellation = new CancellationTokenSource(20);
        ScriptException exception = Assert.Throws<ScriptException>(() =>
        {
            var call = new ScriptCall(instance, function.Index) { CancellationToken = cancellation.Token };
            call.Run();
        })!;
        Assert.That(exception.Message, Is.EqualTo("Aborted"));
        Assert.That(exception.ScriptStack, Has.Count.EqualTo(2));
    }

    [Test]
    public void Abort_CancelsTheTokenOfHostFunctions()
    {
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Void).Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host(
            (ref CallFrame f) =>
            {
                ScriptExecution execution = f.Execution;
                CancellationToken token = f.CancellationToken;
                execution.Abort();
                Assert.That(token.IsCancellationRequested);
            },
            Types.Void, [])), 0, 0).Do(OpCode.Return);
        ScriptExecution execution = ScriptExecution.Create(unit.Instance(), function.Index);
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Aborted));
    }

    [Test]
    public void NestedCall_ThatWouldSuspend_Raises()
    {
        var source = new TaskCompletionSource<int>();
        (InstanceState inner, FunctionAssembler waiting) = Awaiting(Types.Int, (ref CallFrame f) => f.Return(source.Task));
        string? message = null;
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int).Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host(
            (ref CallFrame f) => message = Assert.Throws<ScriptException>(() => inner.Int(waiting))!.Message, Types.Void, [])), 0, 0)
            .Do(OpCode.LoadInt, 0, 0, 3).Do(OpCode.Return);
        Assert.That(unit.Instance().Int(function), Is.EqualTo(3));
        Assert.That(message, Is.EqualTo("Cannot suspend inside a host callback"));
    }

    [Test]
    public void SuspendRequest_InANestedCall_WaitsForTheHostFunction()
    {
        ScriptExecution? execution = null;
        var innerUnit = new UnitAssembler();
        FunctionAssembler innerFunction = innerUnit.Function("inner", Types.Int)
            .Do(OpCode.CallHost, innerUnit.Operand(UnitAssembler.Host((ref CallFrame f) => f.Execution.Suspend(), Types.Void, [])), 0, 0)
            .Do(OpCode.LoadInt, 0, 0, 5).Do(OpCode.Return);
        InstanceState inner = innerUnit.Instance();
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int).Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host(
            (ref CallFrame f) => f.Return(inner.Int(innerFunction)), Types.Int, [])), 0, 0).Do(OpCode.Return);
        execution = ScriptExecution.Create(unit.Instance(), function.Index);
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Suspended));
        Assert.That(execution.Resume(), Is.EqualTo(ScriptExecutionState.Finished));
        Assert.That(execution.Window.GetNumber<int>(), Is.EqualTo(5));
    }

    [Test]
    public void SharedExecution_OfACall_ServesNoOtherCall()
    {
        ScriptExecution? kept = null;
        var unit = new UnitAssembler();
        FunctionAssembler function = unit.Function("f", Types.Int)
            .Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host((ref CallFrame f) => kept = f.Execution, Types.Void, [])), 0, 0)
            .Do(OpCode.LoadInt, 0, 0, 5).Do(OpCode.Return);
        InstanceState instance = unit.Instance();
        instance.Int(function);
        ScriptExecution first = kept!;
        Assert.That(first.State, Is.EqualTo(ScriptExecutionState.Finished));
        first.Abort();
        Assert.That(instance.Int(function), Is.EqualTo(5));
        Assert.That(kept, Is.Not.SameAs(first));
    }

    private static FunctionAssembler Endless(UnitAssembler unit) =>
        unit.Function("endless", Types.Void).Frame(1).Do(OpCode.LoadInt, 0).Label("l").Do(OpCode.AddInt32Const, 0, 0, 1).To("l", OpCode.Loop);

    /// <summary>outer calls inner, which calls the host function; each adds what it got: the result is one more.</summary>
    private static (InstanceState Instance, FunctionAssembler Outer) Awaiting(DataType type, HostThunk thunk)
    {
        var unit = new UnitAssembler();
        FunctionAssembler inner = unit.Function("inner", Types.Int).Frame(4)
            .Do(OpCode.CallHost, unit.Operand(UnitAssembler.Host(thunk, type, [])), 2, 0).Do(OpCode.ReturnNumber, 2);
        FunctionAssembler outer = unit.Function("outer", Types.Int).Frame(8, 3)
            .Do(OpCode.LoadString, 0, unit.String("kept")).Do(OpCode.LoadInt, 1, 0, 1)
            .Do(OpCode.Call, unit.Operand(inner), 5, 2).Do(OpCode.AddInt32, 0, 5, 1).Do(OpCode.Return);
        return (unit.Instance(), outer);
    }
}
