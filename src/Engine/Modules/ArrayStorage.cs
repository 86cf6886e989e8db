using Seraph.Engine.Execution;
using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>Memory of arrays: checked against what is sensible, then charged, then taken.</summary>
internal static class ArrayStorage
{
    /// <summary>What an array takes without its elements.</summary>
    private const int HeaderBytes = 72;

    // As in the reference, where sizes have 32 bits.
    private const long MaxBytes = uint.MaxValue;

    /// <summary>The type of the elements of the array whose member is called.</summary>
    public static DataType ElementType(ref CallFrame frame) => frame.Callee.Owner!.Template!.Arguments[0];

    /// <summary>A new array, its elements 0, null or empty.</summary>
    /// <exception cref="ScriptException">It is too large, or the limit of allocated bytes is exceeded.</exception>
    public static ScriptArray Create(ref CallFrame frame, ArrayElements elements, uint length)
    {
        ThrowIfTooLarge(length, elements.Stride);
        frame.ChargeBytes(HeaderBytes + ((long)length * elements.Stride));
        try
        {
            return elements.Create((int)length, frame.Instance.Unit);
        }
        catch (OutOfMemoryException)
        {
            throw new ScriptException(ScriptFault.TooLargeArraySize);
        }
    }

    /// <summary>Makes room for a number of elements, and for twice as many as there was room for.</summary>
    /// <exception cref="ScriptException">It is too large, or the limit of allocated bytes is exceeded.</exception>
    public static void Reserve(ref CallFrame frame, ScriptArray array, long length)
    {
        if (length <= array.Items.Length)
        {
            return;
        }

        int stride = array.Elements.Stride;
        ThrowIfTooLarge(length, stride);
        long doubled = Math.Clamp(array.Items.Length * 2L, 4, Array.MaxLength);
        frame.ChargeBytes(Math.Max(length, doubled) * stride);
        try
        {
            array.Reserve((int)length);
        }
        catch (OutOfMemoryException)
        {
            throw new ScriptException(ScriptFault.TooLargeArraySize);
        }
    }

    private static void ThrowIfTooLarge(long length, int stride)
    {
        if (length > Array.MaxLength || length * stride > MaxBytes)
        {
            throw new ScriptException(ScriptFault.TooLargeArraySize);
        }
    }
}
