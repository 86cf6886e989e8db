using System.Runtime.CompilerServices;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>
/// One synchronous call of a script function by C#, without allocation: make it, set arguments in <see cref="Window"/>,
/// <see cref="Run"/>, read results from a new <see cref="Window"/>, and end it with <see cref="Dispose"/> whatever happened
/// (<c>using</c> does). It runs on the execution the thread is in, if that belongs to the same context, else on the thread's own.
/// Calls must end in the reverse order in which they began.
/// </summary>
internal readonly ref struct ScriptCall
{
    private readonly ScriptExecution _execution;
    private readonly int _level;

    /// <summary>Begins a call of a function by its index in the unit.</summary>
    /// <exception cref="ScriptException">The stack is exhausted, or too many calls are nested.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ScriptCall(InstanceState instance, int function)
    {
        _execution = ScriptExecution.Enter(instance, function);
        _level = _execution.Level;
    }

    /// <summary>Arguments before <see cref="Run"/>, results after it.</summary>
    public CallWindow Window
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _execution.Window;
    }

    /// <summary>What it runs on.</summary>
    public ScriptExecution Execution => _execution;

    /// <summary>Cancels the call; to be set before it runs.</summary>
    public CancellationToken CancellationToken
    {
        set => _execution.CallerToken = value;
    }

    /// <summary>Runs to the end; when the script waits for a task, the thread does too.</summary>
    /// <exception cref="ScriptException">The script failed; the call has ended.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Run() => _execution.RunToEnd();

    /// <summary>Makes the function ready to run once more; its arguments are to be set anew, but for the object of a method.</summary>
    public void Restart() => _execution.ClearLocals();

    /// <summary>Releases an object that the call returned and nobody wants.</summary>
    public void DropResult(DataType type)
    {
        if (type.IsInObjects && _execution.Instance.Unit.Compiled.IsCounting && CountedTypes.MayRefer(type))
        {
            object? result = Window.GetObject();
            Window.SetObject(0, null);
            References.Release(result);
        }
    }

    /// <summary>Ends the call, and drops what its slots refer to. Does nothing if it has ended already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void End()
    {
        if (_execution.Level == _level)
        {
            _execution.Leave();
        }
    }

    /// <summary>The same as <see cref="End"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Dispose() => End();
}
