using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

// A pointer to CallFrame: the frame is a local of the method and does not move.
#pragma warning disable CS8500

namespace Seraph;

/// <content>Releasing what frames hold when they are left by an exception, a limit or an abort.</content>
public sealed unsafe partial class ScriptExecution
{
    // What destructors may use up together after a limit was exceeded or the script aborted.
    private const long LastInstructions = 10_000;
    private const long LastBytes = 1 << 20;

    // Functions and levels that destructors have beyond the limits, which the script may have reached.
    private const int LastDepth = 64;
    private const int LastLevels = 16;

    private int _destructors;

    private int MaxFrames => _destructors > 0 && MaxDepth < int.MaxValue - LastDepth ? MaxDepth + LastDepth : MaxDepth;

    // The script has to end: the budget is the last one.
    private bool _isEnding;

    /// <summary>A script runs on this thread.</summary>
    internal static bool IsRunning => Current is { } execution && execution._level != Idle;

    /// <summary>
    /// A destructor is about to run: it may be called where the script has come as deep as it may. Null if none runs; else
    /// <see cref="EndDeeper"/> is to be called.
    /// </summary>
    internal static ScriptExecution? AllowDeeper()
    {
        if (!IsRunning)
        {
            return null;
        }

        Current!._destructors++;
        Current.FindEnds();
        return Current;
    }

    /// <summary>The destructor has run.</summary>
    internal void EndDeeper()
    {
        _destructors--;
        FindEnds();
    }

    /// <summary>The instance in which an object of a unit lives: the one that runs on this thread, else the unit's own.</summary>
    internal static InstanceState? InstanceOf(LinkedUnit unit) =>
        IsRunning && ReferenceEquals(Current!.Instance.Unit, unit) ? Current.Instance : unit.Home;

    /// <summary>Releases what the frames of the level hold: the innermost first, of each the variables in order of declaration.</summary>
    private void ReleaseFrames(bool isEnding)
    {
        if (!Instance.Unit.Compiled.IsCounting || HasReturned)
        {
            return;
        }

        (long budget, long bytes, long deadline, bool wasEnding) = (Budget, BytesLeft, _deadline, _isEnding);
        int requests = 0;
        if (isEnding)
        {
            (Budget, BytesLeft, _deadline, _isEnding) = (LastInstructions, LastBytes, 0, true);
            requests = Interlocked.Exchange(ref Attention, 0);
        }

        try
        {
            ReleaseFrames(FirstFrame);
        }
        finally
        {
            if (isEnding)
            {
                (Budget, BytesLeft, _deadline, _isEnding) = (budget, bytes, deadline, wasEnding);
                Interlocked.Or(ref Attention, requests);
            }
        }
    }

    /// <summary>Releases what a call that will not run any more holds.</summary>
    private void ReleaseStopped(ScriptExecutionState state)
    {
        if (state == ScriptExecutionState.Suspended)
        {
            ReleaseFrames(isEnding: true);
        }
        else if (EntryFunction is { } function && Instance.Unit.Compiled.IsCounting)
        {
            for (int i = 0; i < function.Parameters.Length; i++)
            {
                if (CountedTypes.IsTaken(function.Parameters[i].Type))
                {
                    References.Release(Window.GetObject(function.Layout.Slots[i]));
                }
            }
        }
    }

    /// <summary>Releases the result of a call that has finished; who asked for it has one of its own.</summary>
    private void ReleaseResult()
    {
        if (EntryFunction?.ReturnType is { IsInObjects: true } type && Instance.Unit.Compiled.IsCounting && CountedTypes.MayRefer(type))
        {
            object? result = Window.GetObject();
            Window.SetObject(0, null);
            References.Release(result);
        }
    }

    /// <summary>Releases the frames down to one.</summary>
    private void ReleaseFrames(nint* last)
    {
        LinkedUnit unit = Instance.Unit;
        nint* top = Top;
        int count = (int)(Top - FirstFrame) + 1;
        var bases = new (int Numbers, int Objects)[count];
        bases[0] = (_numberTop, _objectTop);
        for (int i = 1; i < count; i++)
        {
            // A caller stands at its call, which says where its window is.
            Instruction call = unit.Compiled.Code[InstructionOf(FirstFrame + i - 1)];
            bases[i] = (bases[i - 1].Numbers + call.B, bases[i - 1].Objects + call.C);
        }

        for (nint* frame = top; frame >= last; frame--)
        {
            FunctionCode function = unit.FunctionAt(InstructionOf(frame));
            (int numbers, int objects) = bases[(int)(frame - FirstFrame)];
            ReleaseRegisters(function, frame, numbers, objects);
        }

        Top = top;
    }

    private void ReleaseRegisters(FunctionCode function, nint* frame, int numbers, int objects)
    {
        Top = frame;
        CallFrame* outer = HostFrame;
        scoped CallFrame place = new(this)
        {
            Callee = HostCall.None,
            Numbers = Stacks.NumberBase + numbers + function.NumberRegisters,
            Objects = ref Stacks.ObjectAt(objects + function.ObjectRegisters),
        };
        HostFrame = &place;
        int arguments = Math.Min(function.Function.Layout.ObjectSlots, function.ObjectRegisters);
        for (int i = arguments; i < function.ObjectRegisters; i++)
        {
            ReleaseRegister(objects + i);
        }

        for (int i = 0; i < arguments; i++)
        {
            if (!IsCallers(function.Function, i))
            {
                ReleaseRegister(objects + i);
            }
        }

        HostFrame = outer;
    }

    private void ReleaseRegister(int slot)
    {
        ref object? register = ref Stacks.ObjectAt(slot);
        object? value = register;
        register = null;
        try
        {
            References.Release(value);
        }
        catch (ScriptException)
        {
            // The script is ending already.
        }
    }

    /// <summary>What a function was given by reference, and its object, are released by its caller.</summary>
    private static bool IsCallers(FunctionDef function, int register)
    {
        CallLayout layout = function.Layout;
        for (int i = 0; i < layout.Slots.Length; i++)
        {
            DataType type = function.Parameters[i].Type;
            if (type.IsInObjects && layout.Slots[i] == register)
            {
                return !CountedTypes.IsOwn(type);
            }
        }

        return register == layout.ThisSlot;
    }

    /// <summary>Faults that no script may live on after.</summary>
    internal static bool EndsScript(ScriptFault? fault) => fault is
        ScriptFault.Aborted or ScriptFault.InstructionLimit or ScriptFault.TimeLimit or ScriptFault.MemoryLimit;
}
