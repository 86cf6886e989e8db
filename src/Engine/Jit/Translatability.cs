using Seraph.Language.Bytecode;

namespace Seraph.Engine.Jit;

/// <summary>Says which functions can be translated; the others stay on the interpreter.</summary>
internal static class Translatability
{
    /// <summary>
    /// Instructions of the longest functions that are compiled. From 22 to 60 KB of IL on, .NET does not optimise any more, but up to here
    /// compiled code was never less than four times as fast as the interpreter. Frames of longer functions would also need
    /// more stack than is known to be there: see <see cref="TranslatedUnit.FrameBytes"/>.
    /// </summary>
    public const int MaxLength = 2000;

    public static bool IsTranslatable(CompiledUnit unit, FunctionCode function) =>
        !unit.IsCounting && function.Length <= MaxLength
        && function.NumberRegisters <= LeftFrames.MaxRegisters && function.ObjectRegisters <= LeftFrames.MaxRegisters
        && CanBeEntered(unit, function) && MethodSignature.HasMethod(function.Function) && HasTranslations(unit, function);

    /// <summary>The instruction that enters compiled code stands before the first one of the function.</summary>
    public static bool CanBeEntered(CompiledUnit unit, FunctionCode function) =>
        function.Start > 0 && unit.Code[function.Start - 1] is { Op: OpCode.EnterCompiled } entry && entry.A == function.Function.Index;

    public static bool IsScriptCall(OpCode op) =>
        op is OpCode.Call or OpCode.CallVirtual or OpCode.CallInterface or OpCode.CallFunction;

    private static bool HasTranslations(CompiledUnit unit, FunctionCode function)
    {
        foreach (Instruction instruction in unit.Code.AsSpan(function.Start, function.Length))
        {
            if (TranslationTable.Of(instruction.Op) is null
                || (IsScriptCall(instruction.Op) && !MethodSignature.HasMethod(unit.FunctionTable[instruction.A]))
                || (MemberTranslations.IsMember(instruction.Op) && !MemberTranslations.IsWithinRegister(instruction)))
            {
                return false;
            }
        }

        return true;
    }
}
