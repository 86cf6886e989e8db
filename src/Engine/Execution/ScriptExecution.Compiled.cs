using Seraph.Engine.Execution;
using Seraph.Engine.Jit;
using Seraph.Language.Bytecode;

// A pointer to CallFrame: the frame is a local of the interpreter and does not move.
#pragma warning disable CS8500

namespace Seraph;

/// <content>
/// Compiled code. A compiled function runs on the stack of .NET and calls others there; the stacks of the execution know the
/// frame by which the interpreter has entered it. When something rare happens, all of these functions return one after the other
/// and their frames are built in the stacks, as if the interpreter had come that far by itself.
/// </content>
public sealed unsafe partial class ScriptExecution
{
    /// <summary>Not 0 while compiled functions are being left.</summary>
    internal int Left;

    /// <summary>Compiled functions in frames below this address may call others; 0 when somebody wants something.</summary>
    internal volatile nint LastCompiledFrame;

    /// <summary>Where a function that is left puts its number registers.</summary>
    internal ulong* LeaveNumbers;

    /// <summary>Where a function that is left puts its object registers.</summary>
    internal object?[] LeaveObjects = [];

    /// <summary>The unit that compiled code belongs to that runs now.</summary>
    internal TranslatedUnit? Compiled;

    /// <summary>The frame of host functions that compiled code calls.</summary>
    internal CallFrame* CompiledHostFrame;

    private int _leftNumbers;
    private int _leftObjects;
    private int _framesAtOnce;

    internal LeftFrames? LeftFrames { get; private set; }

    /// <summary>The registers of the innermost frame that was left.</summary>
    internal ulong* LeftNumbers => Stacks.NumberBase + _leftNumbers;

    /// <inheritdoc cref="LeftNumbers"/>
    internal ref object? LeftObjects => ref Stacks.ObjectAt(_leftObjects);

    /// <summary>Runs a function in whose frame the interpreter is, from its start or from one of its loops.</summary>
    /// <param name="function">Its index in the unit.</param>
    /// <param name="instruction">The instruction to begin with, a negative number for the start.</param>
    /// <param name="numbers">Its number registers.</param>
    /// <param name="objects">Its object registers.</param>
    /// <param name="frame">Its frame.</param>
    internal CompiledOutcome RunCompiled(int function, int instruction, ulong* numbers, ref object? objects, nint* frame)
    {
        int firstNumber = (int)(numbers - Stacks.NumberBase);
        int firstObject = Stacks.IndexOf(ref objects);
        if (Left != 0)
        {
            // C# has called it, and it was left.
            return BuildFrames(firstNumber, firstObject, frame);
        }

        // A request that waits for the host function below would stop compiled code over and over again.
        LinkedUnit unit = Instance.Unit;
        if ((Attention & ~Requests.Leave) != 0 || unit.Tier?.FindEntered(function, CountsInstructions) is not { } compiled || !HasStack())
        {
            return CompiledOutcome.NotCompiled;
        }

        int loop = instruction < 0 ? -1 : compiled.LoopAt(instruction);
        ref readonly FunctionEntry entry = ref unit.Functions[function];
        if ((loop < 0 && instruction >= 0) || !HasWindow(firstNumber + entry.Numbers, firstObject + entry.Objects, compiled.Unit))
        {
            return CompiledOutcome.NotCompiled;
        }

        *frame = (nint)(Code + unit.Compiled.Functions[function].Start + Math.Max(instruction, 0));
        Call(compiled, loop, HostFrame, numbers, ref objects, frame);
        return Left == 0 ? CompiledOutcome.Returned : BuildFrames(firstNumber, firstObject, frame);
    }

    /// <summary>True if there is room for a function above this frame, on both stacks, and nobody wants anything.</summary>
    internal bool MayGoDeeper(nint* frame)
    {
        if (Attention != 0 || frame >= LastFrame || !HasStack())
        {
            return false;
        }

        SetLastCompiledFrame((nint)(frame + _framesAtOnce < LastFrame ? frame + _framesAtOnce : LastFrame));
        return true;
    }

    /// <summary>Where limits are looked at now and then, compiled code has to count as the interpreter does.</summary>
    internal bool CountsInstructions => Limits.MaxInstructions > 0 || _deadline != 0 || _callerToken.CanBeCanceled;

    /// <summary>Host calls of compiled code have their window above the registers of the function that was entered.</summary>
    private bool HasWindow(int number, int @object, TranslatedUnit translated)
    {
        if (!Stacks.Holds(number + translated.WindowNumbers, @object + translated.WindowObjects, 0))
        {
            return false;
        }

        ObjectHigh = Math.Max(ObjectHigh, @object + translated.WindowObjects);
        return true;
    }

    /// <summary>What was thrown is raised when compiled code is left.</summary>
    internal int KeepThrown(Exception exception)
    {
        _thrown = exception;
        return ObjectRuntime.Thrown;
    }

    private void Enter(int framesAtOnce, nint* frame)
    {
        _framesAtOnce = framesAtOnce;
        SetLastCompiledFrame((nint)(frame + framesAtOnce < LastFrame ? frame + framesAtOnce : LastFrame));
    }

    // Either we see a request here, or who makes it sees our value and overwrites it: two volatile accesses, which the barrier of
    // Request orders on all processors. A barrier here would double what it costs to enter compiled code.
    internal void SetLastCompiledFrame(nint frame)
    {
        LastCompiledFrame = frame;
        if (Volatile.Read(ref Attention) != 0)
        {
            LastCompiledFrame = 0;
        }
    }

    private CompiledOutcome BuildFrames(int numbers, int objects, nint* frame)
    {
        LeftFrames left = LeftFrames!;
        LinkedUnit unit = Instance.Unit;
        CompiledOutcome outcome = left.Kind switch
        {
            LeaveKind.Fault => CompiledOutcome.Fault,
            LeaveKind.Resume => CompiledOutcome.Resume,
            LeaveKind.Poll => CompiledOutcome.Poll,
            LeaveKind.Attend when _thrown is null => CompiledOutcome.Attend,
            _ => CompiledOutcome.Threw,
        };
        int first = (int)(frame - Stacks.FrameBase);
        for (int i = 0; i < left.Count; i++)
        {
            (int function, int instruction) = left.FrameAt(i);
            ref readonly FunctionEntry entry = ref unit.Functions[function];
            if (i > 0 && !Reserve(entry, numbers, objects, first + i))
            {
                Fault = ScriptFault.StackOverflow;
                outcome = CompiledOutcome.Fault;
                break;
            }

            left.CopyTo(i, Stacks.Numbers.AsSpan(numbers, entry.Numbers), Stacks.Objects.AsSpan(objects, entry.Objects));
            Top = Stacks.FrameBase + first + i;
            Instruction* at = Code + unit.Compiled.Functions[function].Start + instruction;
            *Top = (nint)at;
            _leftNumbers = numbers;
            _leftObjects = objects;
            numbers += at->B;
            objects += at->C;
        }

        left.Clear(this);
        return outcome;
    }
}
