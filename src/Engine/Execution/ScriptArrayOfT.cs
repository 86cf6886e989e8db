using System.Collections;
using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Engine.Modules;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// An <c>array&lt;T&gt;</c> of scripts. Numbers, bool, strings and unmanaged structs are held as themselves; handles, objects
/// and structs with references as <see cref="object"/>, and enums as their underlying type.
/// </summary>
/// <typeparam name="T">The C# type of an element.</typeparam>
public sealed class ScriptArray<T> : ScriptArray, IReadOnlyList<T>
{
    /// <summary>Makes an empty array.</summary>
    public ScriptArray()
        : this(ArrayElements<T>.Untyped, 0)
    {
    }

    /// <summary>Makes an array with these elements.</summary>
    public ScriptArray(ReadOnlySpan<T> items)
        : this(ArrayElements<T>.Untyped, items.Length) => items.CopyTo(Typed);

    /// <summary>Makes an array with these elements.</summary>
    public ScriptArray(IEnumerable<T> items)
        : this(items.ToArray().AsSpan())
    {
    }

    internal ScriptArray(ArrayElements elements, int length)
        : base(elements, length == 0 ? Array.Empty<T>() : new T[length])
    {
    }

    /// <summary>An element by its index from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not below <see cref="ScriptArray.Count"/>.</exception>
    /// <exception cref="InvalidCastException">The object is not of the script's element type.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
            return OrEmpty(Typed[index]);
        }

        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
            Check(value);
            Put(index, value);
        }
    }

    // Invariant: every ScriptArray<T> keeps a T[] in Items.
    private T[] Typed => Unsafe.As<T[]>(Items);

    /// <summary>Adds an element at the end.</summary>
    /// <exception cref="InvalidCastException">The object is not of the script's element type.</exception>
    public void Add(T item)
    {
        Check(item);
        Reserve(checked(Length + 1));
        Put(Length, item);
        Length++;
    }

    /// <summary>Inserts an element; what is at the index and behind it moves up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is above <see cref="ScriptArray.Count"/>.</exception>
    /// <exception cref="InvalidCastException">The object is not of the script's element type.</exception>
    public void Insert(int index, T item)
    {
        Check(item);
        InsertGap(index, 1);
        Put(index, item);
    }

    /// <summary>Removes an element.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not below <see cref="ScriptArray.Count"/>.</exception>
    public void RemoveAt(int index) => RemoveRange(index, 1);

    /// <summary>The elements, until the array is next changed in size. Empty strings may be null in it.</summary>
    public ReadOnlySpan<T> AsSpan() => Typed.AsSpan(0, Length);

    /// <summary>The elements to be changed in place, until the array is next changed in size.</summary>
    /// <exception cref="InvalidOperationException">The elements are objects, which have to be of the script's type.</exception>
    public Span<T> AsWritableSpan() => typeof(T) == typeof(string) || !RuntimeHelpers.IsReferenceOrContainsReferences<T>()
        ? Typed.AsSpan(0, Length)
        : throw new InvalidOperationException("Arrays of objects are changed by their indexer, which looks at the type.");

    /// <summary>A copy of the elements.</summary>
    public T[] ToArray()
    {
        var copy = new T[Length];
        for (int i = 0; i < copy.Length; i++)
        {
            copy[i] = OrEmpty(Typed[i]);
        }

        return copy;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void SetElement(ref CallFrame frame, int argument, int index) => Put(index, frame.Value<T>(argument));

    internal override void SetStored(int index, AnyValue value)
    {
        // Invariant: what has bits is a number of at most 8 bytes, in little-endian order like those of a register.
        ulong bits = value.Bits;
        Typed[index] = value.NumberType is null ? (T)value.Reference! : Unsafe.As<ulong, T>(ref bits);
    }

    internal override void ReturnElement(ref CallFrame frame, int index) => frame.ReturnValue(Typed[index]);

    internal override int Find(ref CallFrame frame, int argument, int start)
    {
        if (start < 0 || start >= Length)
        {
            return -1;
        }

        T value = frame.Value<T>(argument);
        if (typeof(T) == typeof(string))
        {
            return FindString(Unsafe.As<T, string>(ref value), start);
        }

        if (value is double.NaN or float.NaN)
        {
            return -1;
        }

        ReadOnlySpan<T> items = AsSpan()[start..];
        for (int i = 0; i < items.Length; i++)
        {
            if (typeof(T) == typeof(object) ? ReferenceEquals(items[i], value) : EqualityComparer<T>.Default.Equals(items[i], value))
            {
                return start + i;
            }
        }

        return -1;
    }

    internal override void Sort(int start, int count, bool descending)
    {
        Span<T> items = Typed.AsSpan(0, Length).Slice(start, count);
        if (typeof(T) == typeof(string))
        {
            items.Sort(static (left, right) => string.CompareOrdinal(OrEmpty(left) as string, OrEmpty(right) as string));
        }
        else
        {
            items.Sort();
        }

        if (descending)
        {
            items.Reverse();
        }
    }

    internal override void Sort(ref CallFrame frame, ScriptFunction less, int start, int count) =>
        FunctionSort.Run(ref frame, this, less, start, count);

    internal override void Exchange(int start, ScriptArray other, int otherStart, int count)
    {
        Span<T> own = Typed.AsSpan(start, count);
        Span<T> others = ((ScriptArray<T>)other).Typed.AsSpan(otherStart, count);
        for (int i = 0; i < own.Length; i++)
        {
            (own[i], others[i]) = (others[i], own[i]);
        }
    }

    private protected override Array CopyOfItems(int capacity)
    {
        var copy = new T[capacity];
        AsSpan().CopyTo(copy);
        return copy;
    }

    private protected override bool AllFit(DataType type)
    {
        if (!type.IsInNumbers)
        {
            foreach (T item in AsSpan())
            {
                if (!ObjectSlot.Accepts(type, item))
                {
                    return false;
                }
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(int index, T value)
    {
        if (typeof(T) == typeof(object) && IsCounting)
        {
            References.Store(ref Unsafe.As<T, object?>(ref Typed[index]), value);
        }
        else
        {
            Typed[index] = value;
        }
    }

    /// <summary>Scripts use references without looking at their type, so a wrong one must not get in.</summary>
    private void Check(T item)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Elements.Type.IsValid)
        {
            ObjectSlot.Check(Elements.Type, item);
        }
    }

    /// <summary>Strings that were never assigned are null in the array and empty for everybody else.</summary>
    private static T OrEmpty(T item)
    {
        if (typeof(T) == typeof(string) && item is null)
        {
            string empty = "";
            return Unsafe.As<string, T>(ref empty);
        }

        return item;
    }

    private int FindString(string value, int start)
    {
        for (int i = start; i < Length; i++)
        {
            if ((Typed[i] as string ?? "") == value)
            {
                return i;
            }
        }

        return -1;
    }
}
