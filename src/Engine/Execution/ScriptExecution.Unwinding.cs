using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph;

/// <content>
/// Catching: an exception leaves frame after frame of its level until one has a catch block around its instruction. If none
/// has, it ends the level and comes out of the host function that called it as a <see cref="ScriptException"/>, which the
/// level below may catch.
/// </content>
public sealed unsafe partial class ScriptExecution
{
    /// <summary>The message of the exception that was caught last; empty if none was.</summary>
    internal string CaughtMessage { get; private set; } = "";

    /// <summary>Goes on in catch blocks until the level ends, is suspended or fails uncaught.</summary>
    private RunOutcome RunHandlers(RunOutcome outcome)
    {
        while (outcome >= RunOutcome.Faulted && TryCatch(outcome))
        {
            outcome = RunSaved();
        }

        if (outcome == RunOutcome.Threw && _thrown is OperationCanceledException && IsAskedToStop)
        {
            // The host function, or its task, saw the request to stop before the script did.
            _thrown = null;
            return Faulted(ScriptFault.Aborted);
        }

        return outcome;
    }

    private bool IsAskedToStop => IsAskedToAbort || _callerToken.IsCancellationRequested;

    /// <summary>Leaves the frames above the next catch block and saves where it begins, as suspending does.</summary>
    /// <returns>False when nobody catches the failure; nothing has changed then.</returns>
    private bool TryCatch(RunOutcome outcome)
    {
        if (!IsCatchable(outcome) || !FindHandler(out nint* frame, out int target))
        {
            return false;
        }

        CaughtMessage = outcome == RunOutcome.Faulted ? Fault.Text() : MessageOf(_thrown!);
        if (Instance.Unit.Compiled.IsCounting)
        {
            // The catch block begins with releasing what its own frame holds.
            ReleaseFrames(frame + 1);
        }

        Unwind(frame);
        UnpinFrames();
        _resumeAt = target;
        _thrown = null;
        _isDirty = true;
        ForgetPending();
        return true;
    }

    /// <summary>Limits and requests to stop are for the caller: a script that could catch them would not stop.</summary>
    private bool IsCatchable(RunOutcome outcome)
    {
        if (IsAskedToStop)
        {
            return false;
        }

        ScriptFault? fault = outcome == RunOutcome.Faulted ? Fault : (_thrown as ScriptException)?.Fault;
        return fault is not (ScriptFault.InstructionLimit or ScriptFault.MemoryLimit or ScriptFault.TimeLimit or ScriptFault.Aborted);
    }

    private bool FindHandler(out nint* frame, out int target)
    {
        LinkedUnit unit = Instance.Unit;
        for (frame = Top; frame >= FirstFrame; frame--)
        {
            int instruction = InstructionOf(frame);
            FunctionCode function = unit.FunctionAt(instruction);
            if (function.HandlerOf(instruction - function.Start) is >= 0 and var handler)
            {
                target = function.Start + handler;
                return true;
            }
        }

        target = -1;
        return false;
    }

    /// <summary>Leaves the frames above the catching one. Destructors may have used them for frames of their own.</summary>
    private void Unwind(nint* catching)
    {
        // The registers of a frame begin where the call in the frame below has its window.
        Instruction[] code = Instance.Unit.Compiled.Code;
        _resumeNumbers = _numberTop;
        _resumeObjects = _objectTop;
        for (nint* frame = FirstFrame; frame < catching; frame++)
        {
            ref readonly Instruction call = ref code[InstructionOf(frame)];
            _resumeNumbers += call.B;
            _resumeObjects += call.C;
        }

        Top = catching;
    }

    /// <summary>What a frame was doing, counted from the start of the unit.</summary>
    private int InstructionOf(nint* frame) => InstructionAt(*frame, Code);

    /// <summary>What a frame says of the instruction it is at: its address, or from compiled code the complement of its index.</summary>
    internal static int InstructionAt(nint saved, Instruction* code) => saved < 0 ? (int)~saved : (int)((Instruction*)saved - code);
}
