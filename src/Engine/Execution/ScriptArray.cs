using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// An <c>array&lt;T&gt;</c> of any element type. An array that C# keeps, of objects whose destructors matter, is disposed like
/// they are (<see cref="ScriptObject"/>): then it releases its elements.
/// </summary>
public abstract partial class ScriptArray : IDisposable
{
    // Invariant: Items is never replaced by a shorter array and Count never exceeds its length, so that code that read the
    // count may read an element: a thread that changes the array meanwhile may spoil a value, but not the memory.
    internal Array Items;
    internal int Length;

    // How many places hold the array, where its elements are counted; negative where they are not.
    internal int Holders = NotCounting;

    private protected ScriptArray(ArrayElements elements, Array items)
    {
        Elements = elements;
        Items = items;
        Length = items.Length;
    }

    /// <summary>Number of elements.</summary>
    public int Count => Length;

    internal ArrayElements Elements { get; private protected set; }

    /// <summary>The first byte of the elements. <see cref="Items"/> is a one-dimensional array, so any such type does.</summary>
    internal ref byte FirstByte
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref MemoryMarshal.GetArrayDataReference(Unsafe.As<byte[]>(Items));
    }

    /// <summary>The first reference, of arrays that hold references.</summary>
    internal ref object? FirstReference
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref MemoryMarshal.GetArrayDataReference(Unsafe.As<object?[]>(Items));
    }

    /// <summary>Gives the array back; its elements are released if nobody else holds it.</summary>
    public void Dispose()
    {
        Engine.Execution.References.Release(this);
        GC.SuppressFinalize(this);
    }

    /// <summary>Removes all elements.</summary>
    public void Clear() => Resize(0);

    /// <summary>Removes elements; what follows them moves down.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not inside the array.</exception>
    public void RemoveRange(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Length - start);
        object?[] removed = CopyOfCounted(start, count);
        Array.Copy(Items, start + count, Items, start, Length - start - count);
        Length -= count;
        Array.Clear(Items, Length, count);
        Release(removed);
    }

    /// <summary>Changes the number of elements; new ones are 0, null or empty.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public void Resize(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count < Length)
        {
            int removed = Length - count;
            object?[] released = CopyOfCounted(count, removed);
            Length = count;
            Array.Clear(Items, count, removed);
            Release(released);
            return;
        }

        Reserve(count);
        Length = count;
    }

    /// <summary>Makes room for a number of elements.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public void Reserve(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (capacity > Items.Length)
        {
            int doubled = (int)Math.Min(Math.Max(4L, Items.Length * 2L), Array.MaxLength);
            Volatile.Write(ref Items, CopyOfItems(Math.Max(capacity, doubled)));
        }
    }

    /// <summary>
    /// True when the array may be used as one with these elements. An array that C# made gets its element type here, the first
    /// time it reaches a script.
    /// </summary>
    internal bool TryBecome(ArrayElements elements)
    {
        if (Elements.Matches(elements))
        {
            return true;
        }

        if (!Elements.Type.IsValid && Elements.ClrType == elements.ClrType && AllFit(elements.Type))
        {
            Elements = elements;
            if (elements.Type is { IsInObjects: true, Type.Declaration: null } && CountedTypes.MayRefer(elements.Type))
            {
                // C# holds it.
                Holders = 1;
                Retain(0, Length);
            }

            return true;
        }

        return false;
    }

    /// <summary>Makes room for new elements (0, null or empty) in the middle.</summary>
    internal void InsertGap(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)Length, nameof(index));
        int tail = Length - index;
        Resize(checked(Length + count));
        Array.Copy(Items, index, Items, index + count, tail);
        Array.Clear(Items, index, Math.Min(count, Length - index));
    }

    /// <summary>Reverses the order of the elements.</summary>
    internal void Reverse() => Array.Reverse(Items, 0, Length);

    /// <summary>Takes over the elements of an array of the same type, as many and in the same order.</summary>
    internal void CopyFrom(ScriptArray other)
    {
        int count = other.Length;
        object?[] replaced = CopyOfCounted(0, Length);
        if (count < Length)
        {
            Array.Clear(Items, count, Length - count);
        }

        Reserve(count);
        Array.Copy(other.Items, Items, count);
        Length = count;
        Retain(0, count);
        Release(replaced);
    }

    /// <summary>Element = argument. Element and argument types are the same; the index is below <see cref="Count"/>.</summary>
    internal abstract void SetElement(ref CallFrame frame, int argument, int index);

    /// <summary>Element = a value that was stored with the element type. The index is below <see cref="Count"/>.</summary>
    internal abstract void SetStored(int index, AnyValue value);

    /// <summary>Result = element. The result type is the element type; the index is below <see cref="Count"/>.</summary>
    internal abstract void ReturnElement(ref CallFrame frame, int index);

    /// <summary>The first element equal to the argument (numbers and strings by value, references by identity), or -1.</summary>
    internal abstract int Find(ref CallFrame frame, int argument, int start);

    /// <summary>Sorts numbers, bool and strings (ordinal). Equal ones cannot be told apart, so any order of them is stable.</summary>
    internal abstract void Sort(int start, int count, bool descending);

    /// <summary>Sorts by a function that tells whether its first argument comes before its second; equal ones keep their order.</summary>
    internal abstract void Sort(ref CallFrame frame, ScriptFunction less, int start, int count);

    /// <summary>Exchanges elements with another array of the same type.</summary>
    internal abstract void Exchange(int start, ScriptArray other, int otherStart, int count);

    private protected abstract Array CopyOfItems(int capacity);

    private protected abstract bool AllFit(DataType type);
}
