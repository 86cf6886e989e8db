using System.Buffers;

namespace Seraph.Language.Bytecode;

/// <summary>The instructions of a unit while they are being written, in memory of the pool.</summary>
internal sealed class CodeBuffer
{
    private const int SmallestSize = 256;

    private static readonly Instruction[] s_none = [];

    public Instruction[] Items { get; private set; } = s_none;

    public int Count { get; private set; }

    public ref Instruction this[int index] => ref Items[index];

    /// <summary>Appends an instruction and returns its index.</summary>
    public int Add(Instruction instruction)
    {
        if (Count == Items.Length)
        {
            Grow(Count + 1);
        }

        Items[Count] = instruction;
        return Count++;
    }

    /// <summary>Makes room for instructions before the one at <paramref name="index"/>; the caller fills it.</summary>
    public void Insert(int index, int count)
    {
        if (Count + count > Items.Length)
        {
            Grow(Count + count);
        }

        Array.Copy(Items, index, Items, index + count, Count - index);
        Count += count;
    }

    public void Truncate(int count) => Count = count;

    /// <summary>Empties it; its memory goes back to the pool.</summary>
    public void Clear()
    {
        Count = 0;
        if (Items.Length > 0)
        {
            ArrayPool<Instruction>.Shared.Return(Items);
            Items = s_none;
        }
    }

    public Instruction[] ToArray() => Items.AsSpan(0, Count).ToArray();

    private void Grow(int needed)
    {
        Instruction[] items = ArrayPool<Instruction>.Shared.Rent(Math.Max(Math.Max(needed, SmallestSize), Items.Length * 2));
        Array.Copy(Items, items, Count);
        int count = Count;
        Clear();
        (Items, Count) = (items, count);
    }
}
