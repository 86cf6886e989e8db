using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Execution;

/// <content>Strings; null is the empty one.</content>
internal static unsafe partial class Interpreter
{
    private const int StringBytes = 22;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault ConcatStrings(ScriptExecution execution, object? left, object? right, ref object? target)
    {
        string? first = Unsafe.As<string?>(left);
        string? second = Unsafe.As<string?>(right);
        long length = (long)(first?.Length ?? 0) + (second?.Length ?? 0);
        if (!execution.ChargeBytes(StringBytes + (length * sizeof(char))))
        {
            return ScriptFault.MemoryLimit;
        }

        target = string.Concat(first, second);
        return NoFault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault ConcatMany(ScriptExecution execution, ref object? first, int count, ref object? target)
    {
        long length = 0;
        for (int i = 0; i < count; i++)
        {
            length += Unsafe.As<string?>(Unsafe.Add(ref first, i))?.Length ?? 0;
        }

        if (!execution.ChargeBytes(StringBytes + (length * sizeof(char))))
        {
            return ScriptFault.MemoryLimit;
        }

        if (length > int.MaxValue)
        {
            throw new OutOfMemoryException();
        }

        if (length == 0)
        {
            target = "";
            return NoFault;
        }

        // Invariant: the string is new, so nobody sees it before it is filled, and the lengths add up to its own.
        string text = new('\0', (int)length);
        ref char end = ref MemoryMarshal.GetReference(text.AsSpan());
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<char> part = Unsafe.As<string?>(Unsafe.Add(ref first, i));
            part.CopyTo(MemoryMarshal.CreateSpan(ref end, part.Length));
            end = ref Unsafe.Add(ref end, part.Length);
        }

        target = text;
        return NoFault;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool EqualStrings(object? left, object? right) =>
        ReferenceEquals(left, right) || (Unsafe.As<string?>(left) ?? "") == (Unsafe.As<string?>(right) ?? "");

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int CompareStrings(object? left, object? right) =>
        string.CompareOrdinal(Unsafe.As<string?>(left) ?? "", Unsafe.As<string?>(right) ?? "");
}
