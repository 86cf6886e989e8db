using System.Runtime.CompilerServices;

namespace Seraph.Engine.Execution;

/// <summary>
/// One synchronous call of a script function by C#, without allocation: make it, set arguments in <see cref="Window"/>,
/// <see cref="Run"/>, read results from a new <see cref="Window"/>, <see cref="End"/>. It runs on the execution the thread is
/// in, if that belongs to the same context, else on the thread's own. Calls must end in the reverse order in which they began.
/// </summary>
internal readonly ref struct ScriptCall
{
    private readonly ScriptExecution _execution;

    /// <summary>Begins a call of a function by its index in the unit.</summary>
    /// <exception cref="ScriptException">The stack is exhausted.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScriptCall(InstanceState instance, int function) => _execution = ScriptExecution.Enter(instance, function);

    /// <summary>Arguments before <see cref="Run"/>, results after it.</summary>
    public CallWindow Window
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _execution.Window;
    }

    /// <summary>Cancels the call; to be set before it runs.</summary>
    public CancellationToken CancellationToken
    {
        set => _execution.CallerToken = value;
    }

    /// <summary>Runs to the end; when the script waits for a task, the thread does too. After an exception the call has ended.</summary>
    /// <exception cref="ScriptException">The script failed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run() => _execution.RunToEnd();

    /// <summary>Ends the call, and drops what its slots refer to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void End() => _execution.Leave();
}
