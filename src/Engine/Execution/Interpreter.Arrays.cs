using System.Runtime.CompilerServices;
using Seraph.Language.Bytecode;

namespace Seraph.Engine.Execution;

/// <content>Arrays: making them, and elements that are structs.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>What an array takes without its elements.</summary>
    private const int ArrayBytes = 72;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ScriptFault NewArray(ScriptExecution execution, object? elements, uint length, ref object? target)
    {
        ArrayElements type = Unsafe.As<ArrayElements>(elements)!;
        if (length > (uint)Array.MaxLength)
        {
            return ScriptFault.TooLargeArraySize;
        }

        if (!execution.ChargeBytes(ArrayBytes + (length * (long)type.Stride)))
        {
            return ScriptFault.MemoryLimit;
        }

        try
        {
            target = type.Create((int)length, execution.Instance.Unit);
            return NoFault;
        }
        catch (OutOfMemoryException)
        {
            return ScriptFault.TooLargeArraySize;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void LoadElementSlots(ScriptArray array, nuint index, ulong* target, int slots)
    {
        int stride = array.Elements.Stride;
        target[slots - 1] = 0;
        Unsafe.CopyBlockUnaligned(ref *(byte*)target, ref Unsafe.AddByteOffset(ref array.FirstByte, index * (nuint)stride), (uint)stride);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void StoreElementSlots(ScriptArray array, nuint index, ulong* source)
    {
        int stride = array.Elements.Stride;
        Unsafe.CopyBlockUnaligned(ref Unsafe.AddByteOffset(ref array.FirstByte, index * (nuint)stride), ref *(byte*)source, (uint)stride);
    }
}
