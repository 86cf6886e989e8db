using Seraph.Language.Bytecode;

namespace Seraph.Engine.Modules;

/// <content>
/// Methods that change a string. Strings are immutable, so they give the changed one back and the compiler stores it in the
/// variable (<see cref="FfiFunctionTraits.Replaces"/>).
/// </content>
internal static partial class StringType
{
    /// <summary>Changes the unit at an index. Raises "Out of range".</summary>
    [ScriptDeclaration("string set_opIndex(uint index, uint16 value) property", Traits = FfiFunctionTraits.Replaces)]
    public static void SetUnit(ref CallFrame frame)
    {
        string text = frame.SelfText();
        uint index = frame.UInt32(0);
        CheckPosition(index, text.Length - 1);
        TextMemory.Charge(ref frame, text.Length);
        frame.Return(string.Create(text.Length, (text, index, unit: (char)frame.UInt16(1)), static (span, change) =>
        {
            change.text.CopyTo(span);
            span[(int)change.index] = change.unit;
        }));
    }

    /// <summary>Inserts a text before the unit at an index. Raises "Out of range" beyond the end.</summary>
    [ScriptDeclaration("string insert(uint pos, const string&in other)", Traits = FfiFunctionTraits.Replaces)]
    public static void Insert(ref CallFrame frame)
    {
        string text = frame.SelfText();
        string other = frame.String(1);
        uint position = frame.UInt32(0);
        CheckPosition(position, text.Length);
        TextMemory.Charge(ref frame, (long)text.Length + other.Length);
        frame.Return(text.Insert((int)position, other));
    }

    /// <summary>Removes so many units from an index on, or all the rest.</summary>
    /// <remarks>A negative count means the rest.</remarks>
    [ScriptDeclaration("string erase(uint pos, int count = -1)", Traits = FfiFunctionTraits.Replaces)]
    public static void Erase(ref CallFrame frame)
    {
        string text = frame.SelfText();
        uint position = frame.UInt32(0);
        CheckPosition(position, text.Length);
        int rest = text.Length - (int)position;
        int count = frame.Int32(1) is >= 0 and var wanted ? Math.Min(wanted, rest) : rest;
        TextMemory.Charge(ref frame, text.Length - count);
        frame.Return(text.Remove((int)position, count));
    }

    /// <summary>Cuts the text, or adds units that are 0.</summary>
    /// <remarks>New code units are zero.</remarks>
    [ScriptDeclaration("string resize(uint length)", Traits = FfiFunctionTraits.Replaces)]
    public static void Resize(ref CallFrame frame)
    {
        string text = frame.SelfText();
        uint length = frame.UInt32(0);
        TextMemory.Charge(ref frame, length);
        frame.Return(length <= text.Length ? text[..(int)length] : text.PadRight((int)length, '\0'));
    }

    private static void CheckPosition(uint position, int last)
    {
        if (position > (uint)Math.Max(last, 0) || last < 0)
        {
            throw new ScriptException(ScriptFault.OutOfRange);
        }
    }
}
