using System.Runtime.CompilerServices;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <content>Numbers as text, and registers with a text that grows: they hold a string or a builder of their own.</content>
internal static unsafe partial class Interpreter
{
    // Below, a string is as fast as a builder.
    private const int ShortText = 64;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault NumberToString(ScriptExecution execution, ulong bits, NumericKind kind, ref object? target)
    {
        Span<char> text = stackalloc char[NumberText.MaxLength];
        int length = NumberText.Format(bits, kind, text);
        if (!execution.ChargeBytes(StringBytes + ((long)length * sizeof(char))))
        {
            return ScriptFault.MemoryLimit;
        }

        target = text[..length].ToString();
        return NoFault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault AppendNumber(ScriptExecution execution, ulong bits, NumericKind kind, ref object? target)
    {
        Span<char> text = stackalloc char[NumberText.MaxLength];
        return AppendText(execution, text[..NumberText.Format(bits, kind, text)], ref target);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault AppendText(ScriptExecution execution, scoped ReadOnlySpan<char> text, ref object? target)
    {
        if (target is not GrowingText growing)
        {
            return AppendToString(execution, text, ref target);
        }

        if (!execution.ChargeBytes((long)text.Length * sizeof(char)))
        {
            return ScriptFault.MemoryLimit;
        }

        growing.Append(text);
        return NoFault;
    }

    private static ScriptFault AppendToString(ScriptExecution execution, scoped ReadOnlySpan<char> text, ref object? target)
    {
        string before = Unsafe.As<string?>(target) ?? "";
        long length = (long)before.Length + text.Length;
        if (!execution.ChargeBytes(StringBytes + (length * sizeof(char))))
        {
            return ScriptFault.MemoryLimit;
        }

        target = length <= ShortText ? string.Concat(before, text) : new GrowingText(before, text);
        return NoFault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault ReadText(ScriptExecution execution, ref object? source, ref object? target)
    {
        if (source is not GrowingText growing)
        {
            target = source;
            return NoFault;
        }

        if (!growing.IsRead && !execution.ChargeBytes(StringBytes + ((long)growing.Length * sizeof(char))))
        {
            return ScriptFault.MemoryLimit;
        }

        target = growing.ToString();
        return NoFault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int TextLength(object? text) => text is GrowingText growing ? growing.Length : Unsafe.As<string?>(text)?.Length ?? 0;
}
