using Seraph.Language.Bytecode;

namespace Seraph.Engine.Execution;

/// <summary>What the interpreter must know to enter a script function, in 16 bytes.</summary>
internal readonly struct FunctionEntry
{
    /// <summary>Index of the instruction before the first one: the loop steps forward after every instruction.</summary>
    public readonly int Before;

    /// <summary>Number of instructions, which is what a call charges.</summary>
    public readonly int Length;

    /// <summary>Number registers of the frame.</summary>
    public readonly ushort Numbers;

    /// <summary>Object registers of the frame.</summary>
    public readonly ushort Objects;

    /// <summary>The first object register that is no argument; from here on they are null when the function starts.</summary>
    public readonly ushort FirstLocal;

    /// <summary>How many object registers are no arguments.</summary>
    public readonly ushort Locals;

    private FunctionEntry(FunctionEntry other, int before)
    {
        this = other;
        Before = before;
    }

    public FunctionEntry(FunctionCode code)
    {
        int arguments = Math.Min(code.Function.Layout.ObjectSlots, code.ObjectRegisters);
        Before = code.Start - 1;
        Length = code.Length;
        Numbers = checked((ushort)code.NumberRegisters);
        Objects = checked((ushort)code.ObjectRegisters);
        FirstLocal = (ushort)arguments;
        Locals = (ushort)(code.ObjectRegisters - arguments);
    }

    /// <summary>The same function, entered at the instruction that stands before it.</summary>
    public FunctionEntry Compiled() => new(this, Before - 1);
}
