using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph;

/// <content>The script stack.</content>
public sealed unsafe partial class ScriptExecution
{
    /// <summary>The active functions, innermost first: of a suspended call, or of the call in which the calling host function runs.</summary>
    /// <exception cref="InvalidOperationException">The call runs elsewhere.</exception>
    public IReadOnlyList<ScriptStackFrame> GetScriptStack()
    {
        ScriptExecutionState state = State;
        if (state == ScriptExecutionState.Running && !RunsOnThisThread())
        {
            throw new InvalidOperationException("The call runs on another thread.");
        }

        if (_level == Idle || state is not (ScriptExecutionState.Running or ScriptExecutionState.Suspended))
        {
            return [];
        }

        var frames = new List<ScriptStackFrame>();
        if (HostFrame is not null || state == ScriptExecutionState.Suspended)
        {
            Collect(frames, Instance.Unit, Code, FirstFrame, Top);
        }

        for (int i = _level - 1; i >= 0; i--)
        {
            ref OuterLevel level = ref _outer[i];
            if (level.HostFrame is not null)
            {
                Collect(frames, level.Unit, level.Code, level.FirstFrame, level.Top);
            }
        }

        return frames;
    }

    private bool RunsOnThisThread()
    {
        for (ScriptExecution? execution = Current; execution is not null; execution = execution._previous)
        {
            if (ReferenceEquals(execution, this))
            {
                return true;
            }
        }

        return false;
    }

    private ScriptStackFrame[] FramesOfLevel()
    {
        var frames = new List<ScriptStackFrame>((int)(Top - FirstFrame) + 1);
        Collect(frames, Instance.Unit, Code, FirstFrame, Top);
        return [.. frames];
    }

    private static void Collect(List<ScriptStackFrame> frames, LinkedUnit unit, Instruction* code, nint* first, nint* top)
    {
        for (nint* frame = top; frame >= first; frame--)
        {
            int instruction = InstructionAt(*frame, code);
            FunctionCode function = unit.FunctionAt(instruction);
            if (!function.IsForwarder)
            {
                // What enters compiled code stands before the function.
                frames.Add(new ScriptStackFrame(function, Math.Max(instruction - function.Start, 0)));
            }
        }
    }
}
