using System.Reflection;

namespace Seraph.Language.Bytecode;

/// <summary>
/// What <see cref="OpAttribute"/> says of one operation, taken apart. Read by reflection when somebody first asks, which
/// neither writing nor running a unit does.
/// </summary>
internal sealed class OpInfo
{
    private static OpInfo?[]? s_all;

    private OpInfo(string name, OpAttribute attribute)
    {
        Name = name;
        D = attribute.D.Length == 0 ? '-' : attribute.D[0];
        Throws = attribute.Throws;
        Ends = attribute.Ends;
        IsBackEdge = attribute.BackEdge;
        string[] operands = attribute.Operands.Split(' ');
        A = Operand.Parse(operands[0]);
        B = Operand.Parse(operands[1]);
        C = Operand.Parse(operands[2]);
    }

    public string Name { get; }

    public Operand A { get; }

    public Operand B { get; }

    public Operand C { get; }

    /// <summary><c>*</c> slots, <c>%</c> a number, <c>-</c> unused.</summary>
    public char D { get; }

    public bool Throws { get; }

    public bool Ends { get; }

    public bool IsBackEdge { get; }

    public bool IsJump => C.Kind == '@';

    /// <summary>Calls a function of a table with a window that begins at B and C.</summary>
    public bool IsCall => A.Kind is 'f' or 'h';

    /// <summary>The description of an operation; null for a number that is none.</summary>
    public static OpInfo? Of(OpCode op)
    {
        OpInfo?[] all = s_all ??= ReadAll();
        return (int)op < all.Length ? all[(int)op] : null;
    }

    private static OpInfo?[] ReadAll()
    {
        var all = new OpInfo?[byte.MaxValue + 1];
        foreach (FieldInfo field in typeof(OpCode).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (field.GetCustomAttribute<OpAttribute>() is { } attribute)
            {
                all[(byte)(OpCode)field.GetRawConstantValue()!] = new OpInfo(field.Name, attribute);
            }
        }

        return all;
    }

    /// <summary>One of the operands A, B and C.</summary>
    /// <param name="Kind">The letter that <see cref="OpAttribute"/> explains; <c>-</c> when unused.</param>
    /// <param name="Reads">A register that is read.</param>
    /// <param name="Writes">A register that is written.</param>
    internal readonly record struct Operand(char Kind, bool Reads, bool Writes)
    {
        public bool IsNumber => Kind is 'n' or 'N';

        public bool IsObject => Kind is 'o' or 'O';

        public static Operand Parse(string text) => text[0] switch
        {
            '=' => new Operand(text[1], false, true),
            '+' => new Operand(text[1], true, true),
            'n' or 'o' or 'N' or 'O' => new Operand(text[0], true, false),
            _ => new Operand(text[0], false, false),
        };
    }
}
