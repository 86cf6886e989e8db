using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph;

/// <content>
/// Suspension: the interpreter returns and leaves its frames where they are. Code is not pinned meanwhile, so the saved
/// instruction pointers become distances from its start.
/// </content>
public sealed unsafe partial class ScriptExecution
{
    private PendingTask? _pending;
    private int _resumeAt;
    private int _resumeNumbers;
    private int _resumeObjects;

    /// <summary>The task the suspended script waits for; null when it was asked to suspend.</summary>
    internal Task? Pending => _pending?.Task;

    /// <summary>A host function has returned an incomplete task: the script is to wait for it.</summary>
    internal void Await(PendingTask pending)
    {
        _pending = pending;
        _isDirty = true;
        Request(Requests.Await);
    }

    /// <summary>Nobody will wait for the task any more.</summary>
    private void ForgetPending()
    {
        _pending = null;
        Interlocked.And(ref Attention, ~Requests.Await);
    }

    /// <summary>Saves where to go on: the next instruction, the registers of the current function and its frame.</summary>
    internal void Save(Instruction* next, ulong* numbers, ref object? objects, nint* frame)
    {
        _resumeAt = (int)(next - Code);
        _resumeNumbers = (int)(numbers - Stacks.NumberBase);
        _resumeObjects = Stacks.IndexOf(ref objects);
        Top = frame;

        // The frame's own pointer is for stack traces: while a task is awaited, at the call.
        *frame = (nint)(next - (_pending is null ? 0 : 1));
        UnpinFrames();
        int requests = Interlocked.And(ref Attention, ~(Requests.Suspend | Requests.Await | Requests.Yield));
        _wasAskedToSuspend = (requests & Requests.Suspend) != 0;
    }

    /// <summary>Goes on with a suspended level 0.</summary>
    private RunOutcome Continue()
    {
        RunOutcome outcome = _pending is { } pending && !CompletePending(pending) ? RunOutcome.Threw : RunSaved();
        return outcome < RunOutcome.Faulted ? outcome : RunHandlers(outcome);
    }

    /// <summary>Goes on where <see cref="Save"/> or a catch block says.</summary>
    private RunOutcome RunSaved()
    {
        fixed (Instruction* code = Instance.Unit.Compiled.Code)
        {
            Rebase((nint)code);
            return Run(_resumeAt - 1, Stacks.NumberBase + _resumeNumbers, ref Stacks.ObjectAt(_resumeObjects), Top);
        }
    }

    private bool CompletePending(PendingTask pending)
    {
        _pending = null;
        LinkedUnit unit = Instance.Unit;
        Instruction call = unit.Compiled.Code[_resumeAt - 1];
        try
        {
            // Invariant: the stacks are as the call left them, so this is its window again.
            var frame = new CallFrame(this)
            {
                Callee = unit.HostCalls[call.A],
                Numbers = Stacks.NumberBase + _resumeNumbers + call.B,
                Objects = ref Stacks.ObjectAt(_resumeObjects + call.C),
            };
            if (call.Op == OpCode.CallHostCounted)
            {
                Interpreter.CallHostCounted(this, ref frame, frame.Callee, pending);
            }
            else
            {
                pending.Complete(ref frame);
            }

            return true;
        }
        catch (Exception exception)
        {
            _thrown = exception;
            return false;
        }
    }

    /// <summary>Makes the instruction pointers of the level independent of where the code lies.</summary>
    private void UnpinFrames()
    {
        Rebase(-(nint)Code);
        Code = null;
    }

    private void Rebase(nint distance)
    {
        for (nint* frame = FirstFrame; frame <= Top; frame++)
        {
            *frame += distance;
        }
    }
}
