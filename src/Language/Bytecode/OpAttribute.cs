namespace Seraph.Language.Bytecode;

/// <summary>
/// Says what the operands A, B and C (in this order, <c>-</c> for an unused one) and D of an operation are; writer, verifier,
/// disassembler and the tests read it. A leading <c>=</c> marks a register that is written, <c>+</c> one read and written.
/// <list type="bullet">
/// <item><c>n</c> number register, <c>o</c> object register, <c>N</c> and <c>O</c> the first of several (how many is said by D,
/// or by the call's layout)</item>
/// <item><c>#</c> signed immediate, <c>%</c> unsigned immediate (offset, index, count)</item>
/// <item><c>@</c> jump distance from the next instruction</item>
/// <item><c>k</c> constant, <c>s</c> string, <c>t</c> type, <c>f</c> script function, <c>h</c> host function, of the unit's tables</item>
/// <item><c>g</c> number global, <c>r</c> object global</item>
/// </list>
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class OpAttribute(string operands) : Attribute
{
    public string Operands { get; } = operands;

    /// <summary>What D is, in the same letters; empty when unused. <c>*</c> is a number of slots.</summary>
    public string D { get; init; } = "";

    /// <summary>May raise a script exception.</summary>
    public bool Throws { get; init; }

    /// <summary>Control never goes on to the next instruction.</summary>
    public bool Ends { get; init; }

    /// <summary>Jumps backwards only: a place where limits are charged and requests are looked at.</summary>
    public bool BackEdge { get; init; }
}
