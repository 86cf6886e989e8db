using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <summary>
/// Which registers an instruction of a function reads and writes, and as what. Refilled for one instruction after the other;
/// registers are numbered as in <see cref="RegisterSet"/>.
/// </summary>
internal sealed class InstructionEffects(CompiledUnit unit, FunctionCode function)
{
    private readonly int _numbers = function.NumberRegisters;

    public List<(int Register, ValueKind Kind)> Uses { get; } = [];

    public List<(int Register, ValueKind Kind)> Definitions { get; } = [];

    /// <summary>The instruction hands bits on, so that what it reads and what it writes are of one kind.</summary>
    public bool IsCopy { get; private set; }

    public void Read(Instruction instruction)
    {
        Uses.Clear();
        Definitions.Clear();
        IsCopy = instruction.Op is OpCode.Move;
        if (MemberTranslations.IsSlots(instruction.Op))
        {
            AddMemberSlots(instruction);
            return;
        }

        OpInfo info = OpInfo.Of(instruction.Op)!;
        Translation translation = TranslationTable.Of(instruction.Op)!;
        Add(info, info.A, instruction.A, instruction, translation.A);
        Add(info, info.B, instruction.B, instruction, translation.B);
        Add(info, info.C, instruction.C, instruction, translation.C);
        if (instruction.Op == OpCode.CallImport)
        {
            AddCall(function.Function, 0, 0);
        }
        else if (info.IsCall)
        {
            AddCall(CalleeOf(instruction), instruction.B, instruction.C);
        }
        else if (info.Ends && !info.IsJump && instruction.Op != OpCode.Raise)
        {
            AddReturn(instruction.Op);
        }
    }

    public FunctionDef CalleeOf(Instruction call) => call.Op switch
    {
        OpCode.CallHost => unit.HostFunctions[call.A],
        OpCode.CallImport => function.Function,
        _ => unit.FunctionTable[call.A],
    };

    /// <summary>The kind of a value of a script type in one number register.</summary>
    public static ValueKind KindOf(DataType type) => type.Type.Numeric switch
    {
        NumericKind.None => ValueKind.I8,
        NumericKind.Float => ValueKind.R4,
        NumericKind.Double => ValueKind.R8,
        NumericKind.Int64 or NumericKind.UInt64 => ValueKind.I8,
        _ => ValueKind.I4,
    };

    /// <summary>The arguments of a function, the object first, as they stand in its window.</summary>
    public static IEnumerable<(bool IsNumber, int Slot, DataType Type)> ArgumentsOf(FunctionDef function)
    {
        CallLayout layout = function.Layout;
        if (layout.ThisSlot >= 0)
        {
            yield return (function.Owner!.NumberSlots > 0, layout.ThisSlot, new DataType(function.Owner!));
        }

        for (int i = 0; i < function.Parameters.Length; i++)
        {
            DataType type = function.ArgumentType(i);
            yield return (type.IsInNumbers, layout.Slots[i], type);
        }
    }

    public int Object(int register) => _numbers + register;

    private void Add(OpInfo info, OpInfo.Operand operand, int register, Instruction instruction, ValueKind kind)
    {
        if (MemberTranslations.IsMember(instruction.Op) && operand.Kind == 'N')
        {
            AddMember(instruction);
            return;
        }

        int count = operand.Kind switch
        {
            'N' when instruction.Op is OpCode.BoxNumber or OpCode.UnboxNumber => unit.Types[instruction.C].NumberSlots,
            'n' or 'o' => 1,
            'N' or 'O' when !info.IsCall => instruction.D,
            _ => 0,
        };
        int first = operand.IsObject ? Object(register) : register;
        for (int i = first; i < first + count; i++)
        {
            // Of several number registers in a row the bits are wanted.
            ValueKind each = operand.Kind != 'N' ? kind
                : instruction.Op is OpCode.BoxNumber or OpCode.UnboxNumber ? KindOf(unit.Types[instruction.C])
                : ValueKind.I8;
            if (operand.Reads)
            {
                Uses.Add((i, each));
            }

            if (operand.Writes)
            {
                Definitions.Add((i, each));
            }
        }
    }

    // D says how many bytes are copied. What is written is whole registers.
    private void AddMemberSlots(Instruction instruction)
    {
        bool isStore = MemberTranslations.IsStore(instruction.Op);
        for (int i = 0; i < instruction.D / sizeof(ulong); i++)
        {
            (isStore ? Uses : Definitions).Add((instruction.A + i, ValueKind.I8));
            (isStore ? Definitions : Uses).Add((MemberTranslations.RegisterOf(instruction) + i, ValueKind.I8));
        }
    }

    // What is written is part of a register, whose other parts stay.
    private void AddMember(Instruction instruction)
    {
        Uses.Add((MemberTranslations.RegisterOf(instruction), ValueKind.I8));
        if (MemberTranslations.IsStore(instruction.Op))
        {
            Definitions.Add((MemberTranslations.RegisterOf(instruction), ValueKind.I8));
        }
    }

    private void AddCall(FunctionDef callee, int numbers, int objects)
    {
        AddSlots(Uses, ArgumentsOf(callee), numbers, objects);
        if (callee.ReturnType.IsInNumbers)
        {
            for (int i = 0; i < callee.ReturnType.NumberSlots; i++)
            {
                Definitions.Add((numbers + i, KindOf(callee.ReturnType)));
            }
        }
        else if (callee.ReturnType.IsInObjects)
        {
            Definitions.Add((Object(objects), ValueKind.None));
        }

        AddSlots(Definitions, OutputsOf(callee), numbers, objects);
    }

    /// <summary>What the caller reads back from the window besides the result.</summary>
    public static IEnumerable<(bool IsNumber, int Slot, DataType Type)> OutputsOf(FunctionDef function)
    {
        if (function.Layout.ThisSlot >= 0 && function.Owner!.NumberSlots > 0 && !function.IsConst)
        {
            yield return (true, function.Layout.ThisSlot, new DataType(function.Owner));
        }

        for (int i = 0; i < function.Parameters.Length; i++)
        {
            DataType type = function.ArgumentType(i);
            if ((type.Reference & FfiModifiers.Out) != 0)
            {
                yield return (type.IsInNumbers, function.Layout.Slots[i], type);
            }
        }
    }

    private void AddReturn(OpCode op)
    {
        DataType result = function.Function.ReturnType;
        if (op == OpCode.Return && result.IsInObjects)
        {
            Uses.Add((Object(0), ValueKind.None));
        }
        else if (op == OpCode.Return && result.IsInNumbers)
        {
            for (int i = 0; i < result.NumberSlots; i++)
            {
                Uses.Add((i, KindOf(result)));
            }
        }
        else if (op == OpCode.ReturnNumber)
        {
            Uses[0] = (Uses[0].Register, KindOf(result));
        }

        AddSlots(Uses, OutputsOf(function.Function), 0, 0);
    }

    private void AddSlots(
        List<(int Register, ValueKind Kind)> list, IEnumerable<(bool IsNumber, int Slot, DataType Type)> slots, int numbers, int objects)
    {
        foreach ((bool isNumber, int slot, DataType type) in slots)
        {
            for (int i = 0; i < Math.Max(1, isNumber ? type.NumberSlots : 1); i++)
            {
                list.Add(isNumber ? (numbers + slot + i, KindOf(type)) : (Object(objects + slot), ValueKind.None));
            }
        }
    }
}
