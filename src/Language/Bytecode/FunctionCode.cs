using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Bytecode;

/// <summary>The code of one script function: a stretch of its unit's instructions and the size of its frame.</summary>
internal sealed class FunctionCode(FunctionDef function, SourceText? source)
{
    public FunctionDef Function { get; } = function;

    /// <summary>The text that <see cref="Lines"/> points into; null for code the compiler made up.</summary>
    public SourceText? Source { get; } = source;

    /// <summary>Index of the first instruction in <see cref="CompiledUnit.Code"/>.</summary>
    public int Start { get; set; }

    /// <summary>Number of instructions.</summary>
    public int Length { get; set; }

    /// <summary>Number registers of the frame, the windows of its calls included.</summary>
    public int NumberRegisters { get; set; }

    /// <summary>Object registers of the frame, the windows of its calls included.</summary>
    public int ObjectRegisters { get; set; }

    /// <summary>Where instructions come from, by ascending <see cref="LineEntry.Instruction"/>.</summary>
    public LineEntry[] Lines { get; set; } = [];

    /// <summary>The catch blocks; the first that covers an instruction is the innermost.</summary>
    public HandlerEntry[] Handlers { get; set; } = [];

    /// <summary>The local variables, for debuggers and the verifier's messages.</summary>
    public LocalInfo[] Locals { get; set; } = [];

    /// <summary>Where an exception of an instruction (counted from the start of the function) is caught, or -1.</summary>
    public int HandlerOf(int instruction)
    {
        foreach (HandlerEntry handler in Handlers)
        {
            if (handler.Covers(instruction))
            {
                return handler.Target;
            }
        }

        return -1;
    }

    /// <summary>The source offset of an instruction (counted from the start of the function), or -1.</summary>
    public int OffsetOf(int instruction)
    {
        int offset = -1;
        foreach (LineEntry entry in Lines)
        {
            if (entry.Instruction > instruction)
            {
                break;
            }

            offset = entry.Offset;
        }

        return offset;
    }
}

/// <summary>From this instruction of the function on, the code belongs to the statement or call at this source offset.</summary>
internal readonly record struct LineEntry(int Instruction, int Offset);

/// <summary>A local variable: its name, type and first register in the bank of the type.</summary>
internal readonly record struct LocalInfo(string Name, DataType Type, int Register);
