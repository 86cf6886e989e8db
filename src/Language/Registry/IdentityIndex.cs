namespace Seraph.Language.Registry;

/// <summary>
/// Numbers identities as they come, finds them again, and says in the end where each stands in their order. Everything is in arrays
/// of numbers: of a hundred thousand functions none has to be fetched from memory to be found or ordered.
/// </summary>
internal sealed class IdentityIndex
{
    private const ulong Multiplier = 0x9e37_79b9_7f4a_7c15UL;

    // Identities of one bucket.
    private const int Many = 16;

    // Open addressing: number + 1, or 0.
    private readonly ChunkedArray<int> _slots;
    private readonly ChunkedArray<ulong> _identities;
    private readonly int _bits = 4;

    /// <param name="capacity">The most that will come.</param>
    public IdentityIndex(int capacity)
    {
        while (1 << _bits < capacity + (capacity / 2))
        {
            _bits++;
        }

        _slots = new ChunkedArray<int>(1 << _bits);
        _identities = new ChunkedArray<ulong>(capacity);
    }

    public int Count { get; private set; }

    /// <summary>The number of an identity, which gets the next one if it has none yet.</summary>
    /// <param name="identity">The identity.</param>
    /// <param name="isNew">It has got one.</param>
    public int GetOrAdd(ulong identity, out bool isNew)
    {
        ref int slot = ref FindSlot(identity);
        isNew = slot == 0;
        if (isNew)
        {
            _identities[Count] = identity;
            slot = ++Count;
        }

        return slot - 1;
    }

    /// <summary>The number of an identity that has one.</summary>
    public int Find(ulong identity) => FindSlot(identity) - 1;

    /// <summary>Gives the memory back; the index can't be used any more.</summary>
    public void Free()
    {
        _slots.Free();
        _identities.Free();
    }

    /// <summary>Reads where an identity is looked for first.</summary>
    public uint Touch(ulong identity) => (uint)_slots[(int)((identity * Multiplier) >> (64 - _bits))];

    /// <summary>
    /// Of each number the place of its identity in their order. Identities are spread evenly, so that their upper bits say nearly where
    /// each belongs: linear, unlike a plain sort. Ends the use of the index, whose memory it takes.
    /// </summary>
    public ChunkedArray<ulong> ToPlaces()
    {
        // The table has half as many slots again as there are numbers, at least: these go behind the starts of the buckets.
        int bits = 1;
        while ((2 << bits) + 1 + Count <= _slots.Length)
        {
            bits++;
        }

        int buckets = 1 << bits;
        int shift = 64 - bits;
        ChunkedArray<int> memory = _slots;
        memory.Clear();
        for (int i = 0; i < Count; i++)
        {
            memory[(int)(_identities[i] >> shift) + 1]++;
        }

        for (int i = 1; i <= buckets; i++)
        {
            memory[i] += memory[i - 1];
        }

        // Each start moves to the end of its bucket.
        int first = buckets + 1;
        for (int i = 0; i < Count; i++)
        {
            memory[first + memory[(int)(_identities[i] >> shift)]++] = i;
        }

        for (int bucket = 0, start = 0; bucket < buckets; bucket++)
        {
            SortBucket(first + start, first + memory[bucket]);
            start = memory[bucket];
        }

        for (int i = 0; i < Count; i++)
        {
            _identities[memory[first + i]] = (ulong)i;
        }

        return _identities;
    }

    private void SortBucket(int start, int end)
    {
        ChunkedArray<int> numbers = _slots;
        if (end - start > Many)
        {
            SortLarge(start, end);
            return;
        }

        for (int i = start + 1; i < end; i++)
        {
            int number = numbers[i];
            ulong identity = _identities[number];
            int at = i;
            for (; at > start && _identities[numbers[at - 1]] > identity; at--)
            {
                numbers[at] = numbers[at - 1];
            }

            numbers[at] = number;
        }
    }

    // Only identities that were made up come so close together.
    private void SortLarge(int start, int end)
    {
        var keys = new ulong[end - start];
        var numbers = new int[end - start];
        for (int i = 0; i < keys.Length; i++)
        {
            numbers[i] = _slots[start + i];
            keys[i] = _identities[numbers[i]];
        }

        Array.Sort(keys, numbers);
        for (int i = 0; i < keys.Length; i++)
        {
            _slots[start + i] = numbers[i];
        }
    }

    private ref int FindSlot(ulong identity)
    {
        int mask = _slots.Length - 1;
        int slot = (int)((identity * Multiplier) >> (64 - _bits));
        while (_slots[slot] != 0 && _identities[_slots[slot] - 1] != identity)
        {
            slot = (slot + 1) & mask;
        }

        return ref _slots[slot];
    }
}
