using Seraph.Engine.Execution;

namespace Seraph;

/// <summary>
/// One running call of a script function. <see cref="Resume"/> runs it on the calling thread, one thread at a time;
/// <see cref="Suspend"/> and <see cref="Abort"/> may be called from any thread at any time.
/// </summary>
public sealed partial class ScriptExecution
{
    private int _state;

    /// <summary>What the call is doing.</summary>
    public ScriptExecutionState State => (ScriptExecutionState)Volatile.Read(ref _state);

    /// <summary>What the call may use up.</summary>
    public ScriptLimits Limits { get; private set; } = ScriptLimits.Default;

    /// <summary>
    /// Instructions charged so far (see <see cref="ScriptLimits.MaxInstructions"/>); a little behind while it runs. Machine code counts
    /// only in calls that have a limit of instructions or time, or can be cancelled.
    /// </summary>
    public long InstructionCount => _granted - Budget;

    /// <summary>Why the call failed; null unless <see cref="State"/> is <see cref="ScriptExecutionState.Failed"/>.</summary>
    public ScriptException? Exception { get; private set; }

    /// <summary>
    /// Starts the call, or goes on with it after it was suspended, until it ends or is suspended again. While the task it waits
    /// for is not completed, nothing happens.
    /// </summary>
    /// <returns>The new state.</returns>
    /// <exception cref="ScriptException">The script failed.</exception>
    /// <exception cref="InvalidOperationException">The call is running, or has ended.</exception>
    public ScriptExecutionState Resume()
    {
        ScriptExecutionState before = State;
        if (before is not (ScriptExecutionState.Ready or ScriptExecutionState.Suspended))
        {
            throw new InvalidOperationException($"A call that is {before} cannot be resumed.");
        }

        if (before == ScriptExecutionState.Suspended && Waiting is not null)
        {
            return before;
        }

        if (!TryChange(before, ScriptExecutionState.Running))
        {
            throw new InvalidOperationException("The call is used by two threads.");
        }

        return ResumeOwned(before);
    }

    /// <summary>
    /// Asks the script to stop where it can go on later: after the host function it is calling, else at its next call or loop.
    /// A call that a host function has made back into a script stops only after that function has returned.
    /// </summary>
    public void Suspend()
    {
        if (_root is { } root)
        {
            root.Suspend();
        }
        else if (State == ScriptExecutionState.Running)
        {
            Request(Requests.Suspend);
            _coroutines?.Request(Requests.Suspend);
        }
    }

    /// <summary>Stops the script for good: at once if it is not running, else at its next call, loop or return from a host function.</summary>
    public void Abort()
    {
        if (_root is { } root)
        {
            root.Abort();
            return;
        }

        while (true)
        {
            ScriptExecutionState state = State;
            switch (state)
            {
                case ScriptExecutionState.Ready or ScriptExecutionState.Suspended:
                    if (TryChange(state, ScriptExecutionState.Aborted))
                    {
                        EndStopped(state);
                        return;
                    }

                    break;
                case ScriptExecutionState.Running:
                    Request(Requests.Abort);
                    _coroutines?.Request(Requests.Abort);
                    _hostCancellation?.Cancel();
                    if (State == ScriptExecutionState.Running)
                    {
                        return;
                    }

                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Ends a call that does not run: what its frames and its coroutines hold is released.</summary>
    private void EndStopped(ScriptExecutionState state)
    {
        _hostCancellation?.Cancel();
        if (_coroutines is not null)
        {
            EndCoroutines(RunOutcome.Faulted);
        }

        ReleaseStopped(state);
        ReleaseOwned();
    }

    private bool TryChange(ScriptExecutionState from, ScriptExecutionState to) =>
        Interlocked.CompareExchange(ref _state, (int)to, (int)from) == (int)from;

    internal void Request(int request)
    {
        Interlocked.Or(ref Attention, request);
        if ((request & (Requests.Suspend | Requests.Abort)) != 0)
        {
            // These come from other threads: after this the running one has seen the request, or what it wrote is in memory
            // (SetLastCompiledFrame).
            Interlocked.MemoryBarrierProcessWide();
        }

        LastCompiledFrame = 0;
    }
}
