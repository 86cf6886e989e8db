using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Engine.Jit;
using Seraph.Language.Bytecode;

// A pointer to CallFrame: the frame is a local of who calls compiled code, and does not move.
#pragma warning disable CS8500

namespace Seraph;

/// <content>
/// Compiled functions that C# calls without the interpreter: by a typed delegate, whose arguments and result travel as those of
/// a C# method, or over the window of a level. When one is left, the interpreter enters it and finds it left.
/// </content>
public sealed unsafe partial class ScriptExecution
{
    // The stack of the thread was seen to reach far enough down from here, and so it does from any address above.
    private nint _provenStack = nint.MaxValue;

    /// <summary>Begins a call by a delegate, if the function is compiled and this is no call within another one; else null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ScriptExecution? EnterDirect(ScriptFunction function)
    {
        byte here;
        ScriptExecution? execution = Current;
        if (function.Compiled is not { } compiled || execution is null || execution._level != Idle || (nint)(&here) < execution._provenStack)
        {
            return function.IsTiered ? PrepareDirect(function) : null;
        }

        execution.BeginDirect(function, compiled);
        return execution;
    }

    /// <summary>Begins a call by a delegate through slots, which are those at the start of the stacks; null if it is one within another one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ScriptExecution? EnterSlots(ScriptFunction function)
    {
        ScriptExecution? execution = Current;
        if (execution is null || execution._level != Idle || !function.IsSmall)
        {
            return null;
        }

        execution._entry = function.Entry;
        execution.Instance = function.Instance;
        execution._level = 0;
        execution.StartLimits(function.Instance.Limits);
        execution.ObjectHigh = function.Entry.Objects;
        if (function.Target is { } target)
        {
            execution.Stacks.Objects[0] = target;
        }

        return execution;
    }

    /// <summary>Ends a call by a delegate. False if it was left, or does not end like most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryLeaveDirect()
    {
        if (Left != 0 || _isDirty)
        {
            return false;
        }

        if (ObjectHigh > 0)
        {
            Stacks.Objects.AsSpan(0, ObjectHigh).Clear();
        }

        _level = Idle;
        HostFrame = null;
        Instance = null!;
        Compiled = null;
        return true;
    }

    /// <summary>Ends a call by a delegate that does not end like most; if it was left, the interpreter brings it to its end.</summary>
    /// <returns>True if the result stands in the window, and <see cref="Leave"/> is still to be called.</returns>
    /// <exception cref="ScriptException">The script failed; the call has ended.</exception>
    internal bool FinishDirect(ScriptFunction function)
    {
        HostFrame = null;
        Compiled = null;
        if (Left == 0)
        {
            if (_coroutines is not null)
            {
                FinishCoroutines();
            }

            Leave();
            return false;
        }

        _entry = Instance.Unit.CompiledEntryOf(function.Function.Index);
        Reserve(_entry, 0, 0, 0);
        FinishLeft();
        return true;
    }

    /// <summary>The compiled function of the level was left: the interpreter brings it to its end.</summary>
    /// <exception cref="ScriptException">The script failed; the level has ended.</exception>
    internal void FinishLeft()
    {
        RunOutcome outcome = RunEntry();
        Complete(outcome < RunOutcome.Faulted ? outcome : RunHandlers(outcome));
    }

    /// <summary>The registers of the level's function.</summary>
    internal ulong* LevelNumbers => Stacks.NumberBase + _numberTop;

    /// <inheritdoc cref="LevelNumbers"/>
    internal ref object? LevelObjects => ref Stacks.ObjectAt(_objectTop);

    /// <summary>The compiled function of the level, if it can be entered now from its window.</summary>
    internal TranslatedFunction? FindDirect()
    {
        LinkedUnit unit = Instance.Unit;
        ref readonly Instruction first = ref unit.Compiled.Code[_entry.Before + 1];
        return first.Op == OpCode.EnterCompiled && (Attention & ~Requests.Leave) == 0
            && unit.Tier?.FindEntered(first.A, CountsInstructions) is { } compiled
            && HasWindow(_numberTop + _entry.Numbers, _objectTop + _entry.Objects, compiled.Unit) && HasStack()
                ? compiled
                : null;
    }

    /// <summary>The compiled function of the level is going to be called several times over its window.</summary>
    internal void BeginRepeated(TranslatedFunction compiled, CallFrame* host)
    {
        NoteEntry(compiled.Index);
        BeginCompiled(compiled, host, LevelNumbers, ref LevelObjects, FirstFrame);
    }

    /// <summary>Something was thrown through compiled code that a delegate has called: what .NET throws on its own, as without memory.</summary>
    /// <exception cref="ScriptException">Always; the call has ended.</exception>
    internal void FailDirect(ScriptFunction function, Exception exception)
    {
        DropLevelsAbove(0);
        HostFrame = null;
        Compiled = null;
        NoteThrown(function.Function.Index, exception);
        EndFailed(RunOutcome.Threw);
    }

    /// <summary>The frame of C# code that a compiled function calls, at the bottom of level 0.</summary>
    internal void BeginHostFrame(CallFrame* host, nint* frame, int function)
    {
        ref readonly FunctionEntry entry = ref Instance.Unit.Functions[function];
        NoteEntry(function);
        Top = frame;
        *host = new CallFrame(this);
        SetHostFrame(host, Stacks.NumberBase + entry.Numbers, entry.Objects);
    }

    /// <summary>True if there is stack left for a good number of functions; then there is all else that compiled code needs.</summary>
    internal bool HasStack()
    {
        byte here;
        if ((nint)(&here) >= _provenStack)
        {
            return true;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        if (LeftFrames is null)
        {
            LeftFrames = new LeftFrames();
            LeaveNumbers = LeftFrames.Scratch;
            LeaveObjects = LeftFrames.Objects;
        }

        _provenStack = (nint)(&here);
        return true;
    }

    // Not inlined: few calls come here, or those of functions that are not compiled.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ScriptExecution? PrepareDirect(ScriptFunction function)
    {
        ScriptExecution execution = Current ?? EnterOccupied(null, function.Instance);
        if (execution._level != Idle || function.FindCompiled() is not { } compiled || !execution.HasStack())
        {
            return null;
        }

        execution.BeginDirect(function, compiled);
        return execution;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void BeginDirect(ScriptFunction function, TranslatedFunction compiled)
    {
        Instance = function.Instance;
        _level = 0;
        StartLimits(function.Instance.Limits);
        ObjectHigh = compiled.WindowEnd;
        Compiled = compiled.Unit;
        Enter(compiled.FramesAtOnce, FirstFrame);
    }

    private RunOutcome RunDirect(TranslatedFunction compiled)
    {
        int level = _level;
        CallFrame host = new(this);
        NoteEntry(compiled.Index);
        try
        {
            Call(compiled, -1, &host, LevelNumbers, ref LevelObjects, FirstFrame);
        }
        catch (Exception exception)
        {
            DropLevelsAbove(level);
            HostFrame = null;
            NoteThrown(compiled.Index, exception);
            return RunOutcome.Threw;
        }

        HostFrame = null;
        return Left == 0 ? RunOutcome.Finished : RunEntry();
    }

    /// <summary>Calls compiled code in a frame, and goes back to that of the compiled code below.</summary>
    private void Call(TranslatedFunction compiled, int loop, CallFrame* host, ulong* numbers, ref object? objects, nint* frame)
    {
        if (loop < 0 && compiled.Unit.IsCounting)
        {
            // It charges itself.
            Budget += Instance.Unit.Functions[compiled.Index].Length;
        }

        var outer = new CompiledLevel(this);
        BeginCompiled(compiled, host, numbers, ref objects, frame);
        try
        {
            ((delegate*<ScriptExecution, nint*, int, ulong*, ref object?, void>)compiled.Entry)(this, frame, loop, numbers, ref objects);
        }
        finally
        {
            outer.Restore(this);
        }
    }

    private void BeginCompiled(TranslatedFunction compiled, CallFrame* host, ulong* numbers, ref object? objects, nint* frame)
    {
        ref readonly FunctionEntry entry = ref Instance.Unit.Functions[compiled.Index];
        Top = frame;
        Compiled = compiled.Unit;
        SetHostFrame(host, numbers + entry.Numbers, Stacks.IndexOf(ref objects) + entry.Objects);
        Enter(compiled.FramesAtOnce, frame);
    }

    private void SetHostFrame(CallFrame* host, ulong* numbers, int objects)
    {
        HostFrame = host;
        CompiledHostFrame = host;
        host->Callee = HostCall.None;
        host->Numbers = numbers;
        host->Objects = ref Stacks.ObjectAt(objects);
    }

    private void NoteThrown(int function, Exception exception)
    {
        LeftFrames!.Clear(this);
        Code = null;
        Top = FirstFrame;
        NoteEntry(function);
        _thrown = exception;
    }

    // The bottom frame of the level is at the start of a function. No address is negative, so the complement says that this is a number.
    private void NoteEntry(int function) => *FirstFrame = ~(nint)Instance.Unit.Compiled.Functions[function].Start;
}
