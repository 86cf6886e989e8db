using Seraph.Language.Symbols;

namespace Seraph.Language.Bytecode.Counting;

/// <summary>Which object registers an instruction reads and writes.</summary>
internal static class RegisterUses
{
    /// <summary>Turns the set of registers needed after an instruction into that of those needed before it.</summary>
    public static void Before(CountedFunction function, Instruction instruction, OpInfo info, Span<ulong> set)
    {
        if (function.CalleeOf(instruction) is { } callee)
        {
            BeforeCall(function, callee, instruction.C, set);
            return;
        }

        if (info.A is { Writes: true, IsObject: true })
        {
            RegisterSets.Remove(set, function.ColumnOf(instruction.A));
        }

        if (instruction.Op == OpCode.Return && function.Function.ReturnType.IsInObjects)
        {
            RegisterSets.Add(set, function.ColumnOf(0));
        }

        AddRead(function, info, info.A, instruction.A, instruction.D, set);
        AddRead(function, info, info.B, instruction.B, instruction.D, set);
        AddRead(function, info, info.C, instruction.C, instruction.D, set);
    }

    private static void BeforeCall(CountedFunction function, FunctionDef callee, int window, Span<ulong> set)
    {
        CallLayout layout = callee.Layout;
        if (CountedFunction.LeavesObject(callee))
        {
            RegisterSets.Remove(set, function.ColumnOf(window));
        }

        if (layout.ThisSlot >= 0 && callee.Owner!.NumberSlots == 0)
        {
            RegisterSets.Add(set, function.ColumnOf(window));
        }

        for (int i = 0; i < callee.Parameters.Length; i++)
        {
            if (callee.Parameters[i].Type.IsInObjects)
            {
                RegisterSets.Add(set, function.ColumnOf(window + layout.Slots[i]));
            }
        }
    }

    private static void AddRead(
        CountedFunction function, OpInfo info, OpInfo.Operand operand, int register, int count, Span<ulong> set)
    {
        if (!operand.Reads || !operand.IsObject)
        {
            return;
        }

        int registers = operand.Kind == 'O' && info.D == '%' ? count : 1;
        for (int i = 0; i < registers; i++)
        {
            RegisterSets.Add(set, function.ColumnOf(register + i));
        }
    }
}
