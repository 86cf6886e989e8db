using System.Runtime.CompilerServices;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Execution;

/// <content>Going on in compiled code.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Goes on in a loop that begins at an instruction, counted from the start of the unit, if it is one and compiled.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CompiledOutcome RunLoop(
        ScriptExecution execution, LinkedUnit unit, int instruction, ulong* n, ref object? o, nint* frame)
    {
        if (unit.Compiled.Code[instruction].Op == OpCode.EnterCompiled)
        {
            return CompiledOutcome.NotCompiled;
        }

        FunctionCode code = unit.FunctionAt(instruction);
        int function = code.Function.Index;
        CompiledOutcome outcome = execution.RunCompiled(function, instruction - code.Start, n, ref o, frame);
        if (outcome == CompiledOutcome.NotCompiled)
        {
            unit.Tier!.Sample(function, execution.CountsInstructions);
        }

        return outcome;
    }
}
