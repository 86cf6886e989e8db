using Seraph.Engine.Execution;
using Seraph.Engine.Hosting;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph;

/// <content>
/// Coroutines: executions of their own that belong to the call which created the first of them, the root. The root drives them
/// while its own function waits and after that has returned; it has not ended before they have.
/// </content>
public sealed unsafe partial class ScriptExecution
{
    // Of the root; null while there are no coroutines.
    private CoroutineGroup? _coroutines;

    // Of a coroutine: the call it belongs to.
    private ScriptExecution? _root;

    // The last stop was for Suspend, not for yield or a task.
    private bool _wasAskedToSuspend;

    /// <summary>The task without which nothing goes on; null if something can run.</summary>
    internal Task? Waiting => _coroutines is null ? IncompletePending : WaitingForAny(_coroutines);

    internal bool IsAskedToAbort => (Volatile.Read(ref Attention) & Requests.Abort) != 0;

    /// <summary>Who is told of coroutines that fail; null if that ends the call.</summary>
    internal ScriptCoroutineFailed? FailureHandler => Instance.Context?.Find<ScriptCoroutineFailed>();

    private Task? IncompletePending => _pending is { Task: { IsCompleted: false } task } ? task : null;

    /// <summary>The function of level 0 has returned: no frame of it is left.</summary>
    private bool HasReturned => Top < FirstFrame;

    /// <summary>Creates a coroutine that runs a function with one argument.</summary>
    /// <exception cref="ScriptException">It takes more memory than is left.</exception>
    internal void AddCoroutine(ScriptFunction function, object? argument)
    {
        ScriptExecution root = _root ?? this;
        root._isDirty = true;
        ScriptExecution execution = Create(function.Instance, function.Function.Index, root.HostToken);
        execution._root = root;
        execution._isDirty = true;
        execution.EntryFunction = function.Function;
        if (!ReferenceEquals(execution.Limits, root.Limits))
        {
            execution.TakeLimits(root.Limits);
        }

        if (function.Target is not null)
        {
            execution.Window.SetObject(0, function.Target);
        }

        BoxedArguments.Store(execution.Window, function.Function, [argument], function.Instance.Unit.Compiled.IsCounting);
        (root._coroutines ??= new CoroutineGroup(root)).Add(execution, function);
    }

    /// <summary>Ends the turn of the calling function.</summary>
    /// <exception cref="ScriptException">A host function below would have to wait.</exception>
    internal void Yield()
    {
        if (IsNested)
        {
            throw new ScriptException(ScriptFault.CannotSuspendInCallback);
        }

        Request(Requests.Yield);
    }

    /// <summary>Goes on with what another execution of the same call has left of the limits.</summary>
    internal void TakeAccount(ScriptExecution other) =>
        (Budget, _granted, BytesLeft, _timeLeft) = (other.Budget, other._granted, other.BytesLeft, other._timeLeft);

    /// <summary>True if <see cref="Suspend"/> was called while a coroutine ran; the request is done with.</summary>
    internal bool TakeSuspendRequest() => (Interlocked.And(ref Attention, ~Requests.Suspend) & Requests.Suspend) != 0;

    /// <summary>Ends a coroutine that does not run, and nothing else of the call.</summary>
    internal void AbortAlone()
    {
        ScriptExecutionState state = State;
        if (state is ScriptExecutionState.Ready or ScriptExecutionState.Suspended && TryChange(state, ScriptExecutionState.Aborted))
        {
            EndStopped(state);
        }
    }

    /// <summary>A turn of a call that owns its execution: of its function, if that can go on, then of its coroutines.</summary>
    private RunOutcome RunTurn(ScriptExecutionState before)
    {
        if (_coroutines is null || (!_coroutines.IsMidRound && !HasReturned && IncompletePending is null))
        {
            RunOutcome outcome = before == ScriptExecutionState.Ready ? Start() : Continue();
            bool isOver = outcome >= RunOutcome.Faulted || (outcome == RunOutcome.Suspended && _wasAskedToSuspend);
            if (_coroutines is null || isOver)
            {
                return outcome;
            }

            NoteReturn(outcome);
        }

        StopClock();
        RunOutcome? failure = RunCoroutines();
        StartClock();
        return failure ?? (HasReturned && _coroutines!.IsEmpty ? RunOutcome.Finished : RunOutcome.Suspended);
    }

    /// <summary>
    /// The coroutines of a synchronous call run until its function can go on; if that has returned, to their end.
    /// </summary>
    /// <returns><see cref="RunOutcome.Finished"/> or a failure.</returns>
    private RunOutcome RunCoroutinesMeanwhile()
    {
        while (true)
        {
            if (RunCoroutines() is { } failure)
            {
                return failure;
            }

            if (_coroutines!.IsMidRound)
            {
                continue;
            }

            if (HasReturned ? _coroutines!.IsEmpty : IncompletePending is null)
            {
                return RunOutcome.Finished;
            }

            if (Waiting is { } task && !WaitFor(task))
            {
                return Faulted(ScriptFault.Aborted);
            }
        }
    }

    /// <summary>A round of the coroutines.</summary>
    /// <returns>How the call ends by it; null if it does not.</returns>
    private RunOutcome? RunCoroutines()
    {
        try
        {
            return _coroutines!.RunRound() ? null : Faulted(ScriptFault.Aborted);
        }
        catch (ScriptException exception)
        {
            _thrown = exception;
            return RunOutcome.CoroutineFailed;
        }
    }

    /// <summary>The function of level 0 has returned, and coroutines have not.</summary>
    private void NoteReturn(RunOutcome outcome)
    {
        if (outcome == RunOutcome.ReturnedPlace)
        {
            LoadReturnedPlace();
        }

        if (outcome < RunOutcome.Suspended)
        {
            Top = FirstFrame - 1;
        }
    }

    /// <summary>The coroutines of a synchronous call whose function has returned run to their end.</summary>
    private void FinishCoroutines()
    {
        NoteReturn(RunOutcome.Finished);
        StopClock();
        RunOutcome outcome = RunCoroutinesMeanwhile();
        if (outcome != RunOutcome.Finished)
        {
            EndFailed(outcome);
        }

        _coroutines = null;
    }

    /// <summary>The call fails: its coroutines end with it. One that failed itself is the reason, with a stack of its own.</summary>
    private ScriptException? EndCoroutines(RunOutcome outcome)
    {
        _hostCancellation?.Cancel();
        _coroutines!.Abort();
        _coroutines = null;
        if (HasReturned)
        {
            DropReturned();
        }

        if (outcome != RunOutcome.CoroutineFailed)
        {
            return null;
        }

        var exception = (ScriptException)_thrown!;
        _thrown = null;
        ForgetPending();
        ReleaseFrames(EndsScript(exception.Fault));
        exception.IsComplete = _previous is null;
        return exception;
    }

    /// <summary>Releases the result that nobody will ask for.</summary>
    private void DropReturned()
    {
        DataType type = Instance.Unit.FunctionAt(_entry.Before + 1).Function.ReturnType;
        if (type.IsInObjects && Instance.Unit.Compiled.IsCounting && CountedTypes.MayRefer(type))
        {
            object? result = Window.GetObject();
            Window.SetObject(0, null);
            References.Release(result);
        }
    }

    private Task? WaitingForAny(CoroutineGroup coroutines)
    {
        Task? own = IncompletePending;
        if ((own is null && !HasReturned) || coroutines.CanGoOn)
        {
            return null;
        }

        var tasks = new List<Task>();
        if (own is not null)
        {
            tasks.Add(own);
        }

        coroutines.AddTasks(tasks);
        return tasks.Count == 0 ? null : Task.WhenAny(tasks);
    }
}
