using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Modules;

/// <content>Members of strings that make new ones, or look inside. All memory is charged before it is taken.</content>
internal static partial class StringType
{
    public static void Append(ref CallFrame frame, scoped ReadOnlySpan<char> text) => Concat(ref frame, frame.SelfText(), text);

    public static void Prepend(ref CallFrame frame, scoped ReadOnlySpan<char> text) => Concat(ref frame, text, frame.SelfText());

    public static void AppendNumber<T>(ref CallFrame frame, T value)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[NumberText.MaxLength];
        Append(ref frame, text[..NumberText.Format(value, text)]);
    }

    public static void PrependNumber<T>(ref CallFrame frame, T value)
        where T : struct, ISpanFormattable
    {
        Span<char> text = stackalloc char[NumberText.MaxLength];
        Prepend(ref frame, text[..NumberText.Format(value, text)]);
    }

    /// <summary>The unit at an index. Raises "Out of range".</summary>
    [ScriptDeclaration("uint16 get_opIndex(uint index) const property")]
    public static void UnitAt(ref CallFrame frame)
    {
        string text = frame.SelfText();
        uint index = frame.UInt32(0);
        if (index >= (uint)text.Length)
        {
            throw new ScriptException(ScriptFault.OutOfRange);
        }

        frame.Return((ushort)text[(int)index]);
    }

    /// <summary>So many units from an index on, or all the rest.</summary>
    /// <remarks>What lies outside the string is left out; a negative count means the rest.</remarks>
    [ScriptDeclaration("string substr(uint start = 0, int count = -1) const")]
    public static void Substring(ref CallFrame frame)
    {
        string text = frame.SelfText();
        int start = (int)Math.Min(frame.UInt32(0), (uint)text.Length);
        int rest = text.Length - start;
        int count = frame.Int32(1) is >= 0 and var wanted ? Math.Min(wanted, rest) : rest;
        TextMemory.Charge(ref frame, count);
        frame.Return(text.Substring(start, count));
    }

    /// <summary>The parts between the delimiters; the whole text if there are none.</summary>
    /// <remarks>The parts between delimiters; the whole string if it has none, or if the delimiter is empty.</remarks>
    [ScriptDeclaration("array<string>@ split(const string&in delimiter) const")]
    public static void Split(ref CallFrame frame)
    {
        string text = frame.SelfText();
        string delimiter = frame.String(0);
        int count = delimiter.Length == 0 ? 1 : text.AsSpan().Count(delimiter) + 1;
        TextMemory.Charge(ref frame, text.Length, count);
        var parts = (ScriptArray<string>)ArrayStorage.Create(ref frame, frame.Callee.ResultElements!, (uint)count);
        int start = 0;
        for (int i = 0; i < count; i++)
        {
            int end = i == count - 1 ? text.Length : text.IndexOf(delimiter, start, StringComparison.Ordinal);
            parts[i] = text[start..end];
            start = end + delimiter.Length;
        }

        frame.ReturnObject(parts);
    }

    private static void Concat(ref CallFrame frame, scoped ReadOnlySpan<char> left, scoped ReadOnlySpan<char> right)
    {
        TextMemory.Charge(ref frame, (long)left.Length + right.Length);
        frame.Return(string.Concat(left, right));
    }
}
