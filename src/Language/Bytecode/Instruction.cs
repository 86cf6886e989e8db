using System.Runtime.InteropServices;

namespace Seraph.Language.Bytecode;

/// <summary>
/// One instruction, 8 bytes: the operation, a small operand D and three operands A, B and C, which <see cref="OpCode"/>
/// explains for each operation. This shape was measured to be the fastest for a switch interpreter.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1, Size = 8)]
internal struct Instruction(OpCode op, int a = 0, int b = 0, int c = 0, int d = 0)
{
    public OpCode Op = op;
    public byte D = checked((byte)d);
    public ushort A = checked((ushort)a);
    public ushort B = unchecked((ushort)b);
    public ushort C = unchecked((ushort)c);

    /// <summary>C as a signed number: an immediate, or the distance of a jump from the next instruction.</summary>
    public readonly short SignedC => unchecked((short)C);

    public readonly short SignedB => unchecked((short)B);
}
