using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph;

/// <content>Calls of function values that can't be entered from the loop.</content>
public sealed unsafe partial class ScriptExecution
{
    /// <summary>The call of a base class's method that is on its way through C#.</summary>
    internal BaseCall BaseCall;

    /// <summary>True for the one call that was meant for the base class: its method is on its way on this thread.</summary>
    internal static bool TakeBaseCall(ScriptObject script, TypeHash method)
    {
        if (Current is not { } execution || execution.BaseCall.Method != method || !ReferenceEquals(execution.BaseCall.Object, script))
        {
            return false;
        }

        execution.BaseCall = default;
        return true;
    }

    /// <summary>
    /// Calls a function value that stands in the first object slot of its window: one of another instance or unit, or one whose
    /// outputs have to be moved afterwards.
    /// </summary>
    internal void CallFunction(ulong* numbers, ref object? objects, nint* caller)
    {
        var function = (ScriptFunction)objects!;
        if (function.Shape != FunctionShape.Plain)
        {
            Interpreter.Arrange(function, ref objects);
        }

        CallApart(function.Instance, function.Entry, function.Function.Layout, numbers, ref objects, caller);
        if (function.Shape == FunctionShape.ShiftedOutputs)
        {
            Interpreter.Rearrange(function, ref objects);
        }
    }

    /// <summary>Calls what an import is bound to, over the window of the current function; false if that is nothing.</summary>
    internal bool CallImport(int import, ulong* numbers, ref object? objects, nint* caller)
    {
        if (Instance.FindImport(import) is not { } function)
        {
            return false;
        }

        CallApart(function.Instance, function.Entry, function.Function.Layout, numbers, ref objects, caller);
        return true;
    }

    /// <summary>The locals of the level's function are as at its start.</summary>
    internal void ClearLocals()
    {
        if (_entry.Locals > 0)
        {
            Stacks.Objects.AsSpan(_objectTop + _entry.FirstLocal, _entry.Locals).Clear();
        }
    }

    /// <summary>Calls a function of another instance or unit, whose window is in place, as a level of its own.</summary>
    private void CallApart(
        InstanceState instance, in FunctionEntry entry, CallLayout layout, ulong* numbers, ref object? objects, nint* caller)
    {
        ThrowIfTooDeep();
        ExecutionStacks stacks = Stacks;
        int firstNumber = (int)(numbers - stacks.NumberBase);
        int firstObject = stacks.IndexOf(ref objects);
        Push(instance, entry, firstNumber, firstObject, caller + 1);
        _isCalledByScript = true;
        Stacks.Objects.AsSpan(firstObject + _entry.FirstLocal, _entry.Locals).Clear();
        RunOutcome outcome = Start();
        if (outcome != RunOutcome.Finished)
        {
            RunOn(outcome);
        }

        if (!ReferenceEquals(Stacks, stacks))
        {
            Stacks.Numbers.AsSpan(firstNumber, layout.NumberSlots).CopyTo(stacks.Numbers.AsSpan(firstNumber));
            Stacks.Objects.AsSpan(firstObject, layout.ObjectSlots).CopyTo(stacks.Objects.AsSpan(firstObject));
        }

        LeaveNested();
    }
}
