namespace Seraph.Engine.Execution;

/// <summary>
/// The coroutines of one call, in the order in which they were created. They take turns with the call's own function: a turn of
/// that, then one of each of them. Used by the thread that runs the call; others only ask it to stop.
/// </summary>
internal sealed class CoroutineGroup(ScriptExecution root)
{
    private readonly List<Coroutine> _members = [];
    private int _next;

    // What runs now. Who asks the call to stop sets the request of the call first and reads this after it.
    private volatile ScriptExecution? _running;

    /// <summary>True when the last coroutine has ended.</summary>
    public bool IsEmpty => _members.Count == 0;

    /// <summary>True if a round was broken off: the rest of it comes before another turn of the call's function.</summary>
    public bool IsMidRound => _next > 0;

    /// <summary>True if a coroutine does not wait for a task.</summary>
    public bool CanGoOn => _members.Exists(m => m.Execution.Waiting is null);

    /// <summary>Adds a coroutine; its first turn comes after those of all others.</summary>
    /// <param name="execution">The call of its function, ready to run.</param>
    /// <param name="function">The function; a delegate is kept alive by this.</param>
    public void Add(ScriptExecution execution, ScriptFunction function)
    {
        References.Retain(function);
        _members.Add(new Coroutine(execution, function));
    }

    /// <summary>A turn for each coroutine that can run, up to the last one or to the first that is asked to stop.</summary>
    /// <returns>False if one was aborted.</returns>
    /// <exception cref="ScriptException">One failed, and nobody else wants to know.</exception>
    public bool RunRound()
    {
        while (_next < _members.Count)
        {
            Coroutine member = _members[_next];
            ScriptExecutionState state = RunTurn(member.Execution);
            if (state == ScriptExecutionState.Suspended)
            {
                _next++;
            }
            else
            {
                _members.Remove(member);
                member.Execution.AbortAlone();
                End(member);
            }

            if (root.IsAskedToAbort || state == ScriptExecutionState.Aborted)
            {
                return false;
            }

            if (root.TakeSuspendRequest())
            {
                return true;
            }
        }

        _next = 0;
        return true;
    }

    /// <summary>Passes a request on to what runs.</summary>
    public void Request(int request) => _running?.Request(request);

    /// <summary>The tasks that the coroutines wait for.</summary>
    public void AddTasks(List<Task> tasks) => tasks.AddRange(_members.Select(m => m.Execution.Waiting!));

    /// <summary>Ends all coroutines where they are.</summary>
    public void Abort()
    {
        while (_members.Count > 0)
        {
            Coroutine last = _members[^1];
            _members.RemoveAt(_members.Count - 1);
            last.Execution.AbortAlone();
            End(last);
        }
    }

    private ScriptExecutionState RunTurn(ScriptExecution execution)
    {
        execution.TakeAccount(root);
        _running = execution;
        try
        {
            Interlocked.MemoryBarrier();
            return root.IsAskedToAbort ? ScriptExecutionState.Suspended : execution.Resume();
        }
        catch (ScriptException exception) when (!ScriptExecution.EndsScript(exception.Fault) && root.FailureHandler is { } handler)
        {
            Tell(handler, exception);
            return ScriptExecutionState.Failed;
        }
        finally
        {
            _running = null;
            root.TakeAccount(execution);
        }
    }

    private static void Tell(ScriptCoroutineFailed handler, ScriptException exception)
    {
        try
        {
            handler(exception);
        }
        catch (Exception failure)
        {
            throw failure as ScriptException ?? new ScriptException(failure.Message, failure);
        }
    }

    private static void End(Coroutine member)
    {
        References.Release(member.Function);
        member.Execution.Release();
    }

    private sealed record Coroutine(ScriptExecution Execution, ScriptFunction Function);
}
