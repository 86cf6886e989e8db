namespace Seraph.Language.Bytecode.Counting;

/// <summary>One set of object registers per instruction. Only registers that ever hold counted objects have a column.</summary>
internal sealed class RegisterSets(int instructions, int columns)
{
    private readonly int _words = (columns + 63) / 64;
    private readonly ulong[] _bits = new ulong[(long)instructions * ((columns + 63) / 64)];

    public Span<ulong> this[int instruction] => _bits.AsSpan(instruction * _words, _words);

    public int Words => _words;

    public static bool Has(ReadOnlySpan<ulong> set, int column) => column >= 0 && (set[column / 64] & (1UL << (column % 64))) != 0;

    public static void Add(Span<ulong> set, int column)
    {
        if (column >= 0)
        {
            set[column / 64] |= 1UL << (column % 64);
        }
    }

    public static void Remove(Span<ulong> set, int column)
    {
        if (column >= 0)
        {
            set[column / 64] &= ~(1UL << (column % 64));
        }
    }

    /// <summary>Adds one set to another; says whether that changed it.</summary>
    public static bool Union(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        ulong changed = 0;
        for (int i = 0; i < set.Length; i++)
        {
            changed |= other[i] & ~set[i];
            set[i] |= other[i];
        }

        return changed != 0;
    }
}
