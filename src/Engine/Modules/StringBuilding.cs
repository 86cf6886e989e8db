using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Modules;

/// <summary>Members of strings that make new ones, or look inside. All memory is charged before it is taken.</summary>
internal static class StringBuilding
{
    /// <summary>The object of a method. A string that was never assigned is empty, unlike an object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string Self(ref CallFrame frame) => (string?)frame.Objects ?? "";

    public static void Append(ref CallFrame frame, scoped ReadOnlySpan<char> text) => Concat(ref frame, Self(ref frame), text);

    public static void Prepend(ref CallFrame frame, scoped ReadOnlySpan<char> text) => Concat(ref frame, text, Self(ref frame));

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

    public static void UnitAt(ref CallFrame frame)
    {
        string text = Self(ref frame);
        uint index = frame.UInt32(0);
        if (index >= (uint)text.Length)
        {
            throw new ScriptException(ScriptFault.OutOfRange);
        }

        frame.Return((ushort)text[(int)index]);
    }

    /// <summary>What lies outside the string is left out; a negative count means the rest.</summary>
    public static void Substring(ref CallFrame frame)
    {
        string text = Self(ref frame);
        int start = (int)Math.Min(frame.UInt32(0), (uint)text.Length);
        int rest = text.Length - start;
        int count = frame.Int32(1) is >= 0 and var wanted ? Math.Min(wanted, rest) : rest;
        TextMemory.Charge(ref frame, count);
        frame.Return(text.Substring(start, count));
    }

    /// <summary>The parts between delimiters; the whole string if it has none, or if the delimiter is empty.</summary>
    public static void Split(ref CallFrame frame)
    {
        string text = Self(ref frame);
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

    public static void Join(ref CallFrame frame)
    {
        var parts = frame.Object<ScriptArray<string>>(0);
        string delimiter = frame.String(1);
        long length = (long)delimiter.Length * Math.Max(parts.Count - 1, 0);
        foreach (string? part in parts.AsSpan())
        {
            length += part?.Length ?? 0;
        }

        string text = TextMemory.Make(ref frame, length, out Span<char> rest);
        for (int i = 0; i < parts.Count; i++)
        {
            ReadOnlySpan<char> before = i > 0 ? delimiter : "";
            before.CopyTo(rest);
            rest = rest[before.Length..];
            parts[i].CopyTo(rest);
            rest = rest[parts[i].Length..];
        }

        frame.Return(text);
    }

    private static void Concat(ref CallFrame frame, scoped ReadOnlySpan<char> left, scoped ReadOnlySpan<char> right)
    {
        TextMemory.Charge(ref frame, (long)left.Length + right.Length);
        frame.Return(string.Concat(left, right));
    }
}
