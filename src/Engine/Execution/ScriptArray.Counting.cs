using Seraph.Engine.Execution;

namespace Seraph;

/// <content>Counting references to elements. Arrays of numbers, strings and objects without destructors do none of it.</content>
public abstract partial class ScriptArray
{
    private const int NotCounting = -1;

    /// <summary>The array counts what its elements refer to.</summary>
    internal bool IsCounting => Holders != NotCounting;

    /// <summary>Makes an empty array, or one that holds null, count its elements.</summary>
    internal void StartCounting() => Holders = 0;

    /// <summary>Counts elements that have just been put there.</summary>
    internal void Retain(int start, int count)
    {
        if (IsCounting)
        {
            foreach (object? item in References(start, count))
            {
                Engine.Execution.References.Retain(item);
            }
        }
    }

    /// <summary>Puts a reference that counts already in the place of an element.</summary>
    internal void PutCounted(int index, object? value)
    {
        ref object? place = ref References(index, 1)[0];
        object? old = place;
        place = value;
        if (IsCounting)
        {
            Engine.Execution.References.Release(old);
        }
    }

    /// <summary>Takes the elements away, as nobody holds the array any more.</summary>
    internal object?[] TakeReferences()
    {
        object?[] taken = References(0, Length).ToArray();
        Length = 0;
        Array.Clear(Items);
        return taken;
    }

    private Span<object?> References(int start, int count) => ((object?[])Items).AsSpan(start, count);

    /// <summary>The elements that will be released when they are gone from the array; none if it does not count.</summary>
    private object?[] CopyOfCounted(int start, int count) => IsCounting && count > 0 ? References(start, count).ToArray() : [];

    private static void Release(object?[] removed)
    {
        foreach (object? item in removed)
        {
            Engine.Execution.References.Release(item);
        }
    }
}
