using System.Runtime.CompilerServices;
using Seraph.Engine.Jit;

// A pointer to CallFrame: it is a field of this struct, which lives on the stack.
#pragma warning disable CS8500

namespace Seraph.Engine.Execution;

/// <summary>
/// A function of a script that C# calls again and again, as sorting does. A compiled one is called over the same window without
/// more ado, until one call is left or something is asked of the execution: from then on each call is one of its own. Not to be copied.
/// </summary>
internal unsafe ref struct RepeatedCall
{
    private readonly ScriptCall _call;
    private readonly ScriptExecution _execution;
    private readonly CompiledLevel _outer;
    private readonly ulong* _numbers;
    private readonly ref object? _objects;
    private readonly delegate*<ScriptExecution, nint*, int, ulong*, ref object?, void> _entry;
    private CallFrame _host;
    private TranslatedFunction? _compiled;

    /// <exception cref="ScriptException">The stack is exhausted, or too many calls are nested.</exception>
    public RepeatedCall(ScriptFunction function)
    {
        _call = function.Begin();
        _execution = _call.Execution;
        _outer = new CompiledLevel(_execution);
        _host = new CallFrame(_execution);
        if (_execution.FindDirect() is { } compiled)
        {
            _compiled = compiled;
            _entry = (delegate*<ScriptExecution, nint*, int, ulong*, ref object?, void>)compiled.Entry;
            _numbers = _execution.LevelNumbers;
            _objects = ref _execution.LevelObjects;
        }
    }

    /// <summary>Where the arguments of the next call go, and after it where its result is.</summary>
    public readonly CallWindow Window => _compiled is not null ? new CallWindow(_numbers, ref _objects) : _call.Window;

    /// <summary>To be called once before the first call, when the struct stands where it stays.</summary>
    public void Start()
    {
        if (_compiled is not null)
        {
            // Invariant: a ref struct is on the stack, and does not move: the address is good after the statement, too.
            fixed (CallFrame* host = &_host)
            {
                _execution.BeginRepeated(_compiled, host);
            }
        }
    }

    /// <summary>Makes ready for the arguments of the next call.</summary>
    public readonly void Restart()
    {
        if (_compiled is null)
        {
            _call.Restart();
        }
    }

    /// <summary>Runs the function.</summary>
    /// <exception cref="ScriptException">It failed; the call has ended.</exception>
    public void Run()
    {
        if (_compiled is not null && _execution.Attention == 0)
        {
            _entry(_execution, _execution.FirstFrame, -1, _numbers, ref _objects);
            if (_execution.Left == 0)
            {
                return;
            }

            _compiled = null;
            _execution.FinishLeft();
            return;
        }

        if (_compiled is not null)
        {
            _compiled = null;
            _call.Restart();
        }

        _call.Run();
    }

    /// <summary>Ends it.</summary>
    public readonly void Dispose()
    {
        _outer.Restore(_execution);
        _call.Dispose();
    }
}
