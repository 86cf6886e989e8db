namespace Seraph.Language.Bytecode;

/// <summary>The instructions of a unit while they are being written; kept and used again by the next unit.</summary>
internal sealed class CodeBuffer
{
    public Instruction[] Items { get; private set; } = new Instruction[64];

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

    public Instruction[] ToArray() => Items.AsSpan(0, Count).ToArray();

    private void Grow(int needed)
    {
        Instruction[] items = Items;
        Array.Resize(ref items, Math.Max(needed, items.Length * 2));
        Items = items;
    }
}
