using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Seraph.Engine.Execution;

/// <summary>
/// Arrays of scripts as C# types them: an enum for its integer, <c>char</c> for <c>uint16</c>, classes for objects, and structs
/// with references for their boxes.
/// </summary>
internal static class ArrayAccess
{
    /// <summary>The elements themselves, for types that C# and scripts hold alike: all without references, and strings.</summary>
    /// <exception cref="InvalidCastException">The array holds something else.</exception>
    public static Span<T> Elements<T>(ScriptArray array)
    {
        if (typeof(T) == typeof(string))
        {
            return Strings<T>(array);
        }

        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || !array.Elements.IsInNumbers || array.Elements.Stride != Unsafe.SizeOf<T>())
        {
            throw new InvalidCastException($"The elements of '{array.GetType()}' are not held as '{typeof(T)}'.");
        }

        // Invariant: the array has Length elements of the size of T, and neither side holds references.
        return MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref array.FirstByte), array.Length);
    }

    /// <summary>One element, whatever its type.</summary>
    public static T Get<T>(ScriptArray array, int index)
    {
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return Elements<T>(array)[index];
        }

        object? item = ((object?[])array.Items)[index];
        return typeof(T) == typeof(string) ? (T)(item ?? "") : item is T own ? own : item is null ? default! : Carriers.ToHost<T>(item);
    }

    /// <summary>A new array of C# with the same elements.</summary>
    public static T[] Copy<T>(ScriptArray array)
    {
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>() || typeof(T) == typeof(string))
        {
            return Elements<T>(array).ToArray();
        }

        var copy = new T[array.Length];
        for (int i = 0; i < copy.Length; i++)
        {
            copy[i] = Get<T>(array, i);
        }

        return copy;
    }

    /// <summary>Fills a new array of a script with elements from C#.</summary>
    public static void Fill<T>(ScriptArray array, ReadOnlySpan<T> items)
    {
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>() || typeof(T) == typeof(string))
        {
            items.CopyTo(Elements<T>(array));
            return;
        }

        var objects = (object?[])array.Items;
        for (int i = 0; i < items.Length; i++)
        {
            object? item = Carriers.ToScript(items[i]);
            ObjectSlot.Check(array.Elements.Type, item);
            objects[i] = item;
        }
    }

    // Strings that were never assigned are null in the array and empty for everybody else.
    private static Span<T> Strings<T>(ScriptArray array)
    {
        Span<string?> items = ((string?[])array.Items).AsSpan(0, array.Length);
        foreach (ref string? item in items)
        {
            item ??= "";
        }

        return ((T[])array.Items).AsSpan(0, array.Length);
    }
}
