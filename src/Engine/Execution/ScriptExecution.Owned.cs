using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph;

/// <content>Calls that own their execution: they can be suspended, kept and resumed, by anybody on any thread.</content>
public sealed partial class ScriptExecution
{
    /// <summary>A call that is ready to take arguments in <see cref="Window"/>; <see cref="Resume"/> starts it.</summary>
    internal static ScriptExecution Create(InstanceState instance, int function, CancellationToken cancellationToken = default)
    {
        ScriptExecution execution = ExecutionPool.Rent();
        execution._state = (int)ScriptExecutionState.Ready;
        execution.Exception = null;
        execution.Begin(instance, function);
        execution.CallerToken = cancellationToken;
        return execution;
    }

    /// <summary>
    /// Drives the call to its end: awaits the tasks it waits for, and goes on at once after <see cref="Suspend"/>. Continues in the
    /// synchronisation context of the caller, so that scripts stay on the thread that owns what they touch.
    /// </summary>
    /// <exception cref="ScriptException">The script failed or was aborted.</exception>
    internal async Task RunAsync()
    {
        // A host function may ignore the token it was given; its task is then left alone.
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration registration = CallerToken.UnsafeRegister(
            static source => ((TaskCompletionSource)source!).TrySetResult(), cancelled);
        while (State != ScriptExecutionState.Aborted && Resume() == ScriptExecutionState.Suspended)
        {
            if (Waiting is { } task)
            {
                if (await Task.WhenAny(task, cancelled.Task) == cancelled.Task)
                {
                    Abort();
                }
            }
            else
            {
                await Task.Yield();
            }
        }

        if (State == ScriptExecutionState.Aborted)
        {
            throw new ScriptException(
                ScriptFault.Aborted,
                CallerToken.IsCancellationRequested ? new OperationCanceledException(CallerToken) : null);
        }
    }

    /// <summary>Ends the use of a call that has ended: drops its result, and keeps the memory for another call.</summary>
    internal void Release()
    {
        if (State is ScriptExecutionState.Running or ScriptExecutionState.Suspended)
        {
            throw new InvalidOperationException("The call has not ended.");
        }

        if (State == ScriptExecutionState.Finished && _level != Idle)
        {
            ReleaseResult();
        }

        ReleaseOwned();
        if (!_isShared)
        {
            ExecutionPool.Return(this);
        }
    }

    private ScriptExecutionState ResumeOwned(ScriptExecutionState before)
    {
        ScriptExecution? previous = Current;
        _previous = previous is null || previous._level == Idle ? null : previous;
        if (_previous is not null)
        {
            EnterFrom(_previous, before);
        }

        // It may be another thread than before.
        _provenStack = nint.MaxValue;
        Current = this;
        RunOutcome outcome;
        try
        {
            StartClock();
            outcome = RunTurn(before);
            StopClock();
        }
        finally
        {
            Current = previous;
            _levelsBelow = 0;
        }

        return EndOwned(outcome);
    }

    /// <summary>The caller is a host function of another script.</summary>
    private void EnterFrom(ScriptExecution outer, ScriptExecutionState before)
    {
        try
        {
            outer.ThrowIfTooDeep();
            _levelsBelow = outer._levelsBelow + outer._level + 1;
        }
        catch (ScriptException)
        {
            _previous = null;
            Change(before);
            throw;
        }
    }

    private ScriptExecutionState EndOwned(RunOutcome outcome)
    {
        switch (outcome)
        {
            case RunOutcome.Finished or RunOutcome.ReturnedPlace:
                if (outcome == RunOutcome.ReturnedPlace)
                {
                    LoadReturnedPlace();
                }

                _previous = null;
                _coroutines = null;
                return Change(ScriptExecutionState.Finished);
            case RunOutcome.Suspended:
                _previous = null;
                Change(ScriptExecutionState.Suspended);
                if ((Volatile.Read(ref Attention) & Requests.Abort) != 0)
                {
                    Abort();
                }

                return State;
        }

        ScriptException exception = MakeException(outcome);
        _previous = null;
        ReleaseOwned();
        if (outcome == RunOutcome.Faulted && exception.Fault == ScriptFault.Aborted)
        {
            return Change(ScriptExecutionState.Aborted);
        }

        Exception = exception;
        Change(ScriptExecutionState.Failed);
        throw exception;
    }

    private ScriptExecutionState Change(ScriptExecutionState state)
    {
        Volatile.Write(ref _state, (int)state);
        return state;
    }

    /// <summary>Drops what the frames and the result refer to.</summary>
    private void ReleaseOwned()
    {
        EntryFunction = null;
        if (_level != Idle)
        {
            Reset();
        }
    }
}
