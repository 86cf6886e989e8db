using System.Runtime.CompilerServices;

namespace Seraph.Engine.Execution;

/// <content>Copying values of several slots.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Copies registers; the places may overlap.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MoveNumbers(ulong* target, ulong* source, int count) =>
        new ReadOnlySpan<ulong>(source, count).CopyTo(new Span<ulong>(target, count));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CopyBytes(ref byte target, ref byte source, int bytes) => Unsafe.CopyBlockUnaligned(ref target, ref source, (uint)bytes);

    /// <summary>Copies a struct into registers of its own; the rest of its last register is 0, so that equal structs have equal registers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LoadStruct(ulong* target, byte* source, int bytes)
    {
        ulong last = 0;
        int whole = bytes & ~7;
        if (bytes > whole)
        {
            Unsafe.CopyBlockUnaligned(&last, source + whole, (uint)(bytes - whole));
        }

        MoveNumbers(target, (ulong*)source, whole / sizeof(ulong));
        if (bytes > whole)
        {
            target[whole / sizeof(ulong)] = last;
        }
    }
}
