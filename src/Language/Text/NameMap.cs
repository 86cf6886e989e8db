namespace Seraph.Language.Text;

/// <summary>
/// A small map keyed by interned names: a linear scan over few entries, open addressing over the precomputed hashes of many.
/// Entries keep the order in which they were added. Safe for concurrent readers once filled.
/// </summary>
internal struct NameMap<T>
    where T : class
{
    private const int LinearLimit = 8;

    private KeyValuePair<Name, T>[]? _entries;
    private int[]? _buckets;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<KeyValuePair<Name, T>> Entries => _entries.AsSpan(0, Count);

    public readonly T? Find(Name name) => IndexOf(name) is >= 0 and var index ? _entries![index].Value : null;

    /// <summary>Where the name stands among <see cref="Entries"/>; -1 if it is not in the map.</summary>
    public readonly int IndexOf(Name name)
    {
        if (_buckets is null)
        {
            for (int i = 0; i < Count; i++)
            {
                if (ReferenceEquals(_entries![i].Key, name))
                {
                    return i;
                }
            }

            return -1;
        }

        int mask = _buckets.Length - 1;
        for (int bucket = (int)name.Hash & mask; _buckets[bucket] != 0; bucket = (bucket + 1) & mask)
        {
            int index = _buckets[bucket] - 1;
            if (ReferenceEquals(_entries![index].Key, name))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Takes the memory for about as many more entries at once.</summary>
    public void Reserve(int more)
    {
        int needed = Count + more;
        if (needed > (_entries?.Length ?? 0))
        {
            // At least twice as much, so that many small reservations are not many copies.
            Array.Resize(ref _entries, Math.Max(needed, Count * 2));
        }
    }

    /// <summary>Adds an entry; the name must not be in the map.</summary>
    public void Add(Name name, T value)
    {
        if (_entries is null || Count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, Count * 2));
        }

        _entries[Count++] = new KeyValuePair<Name, T>(name, value);
        if (_buckets is not null && Count * 2 <= _buckets.Length)
        {
            Insert(_buckets, Count - 1);
        }
        else if (Count > LinearLimit)
        {
            Rehash();
        }
    }

    private void Rehash()
    {
        int size = LinearLimit * 4;
        while (size < _entries!.Length * 2)
        {
            size *= 2;
        }

        _buckets = new int[size];
        for (int i = 0; i < Count; i++)
        {
            Insert(_buckets, i);
        }
    }

    private readonly void Insert(int[] buckets, int index)
    {
        int mask = buckets.Length - 1;
        int bucket = (int)_entries![index].Key.Hash & mask;
        while (buckets[bucket] != 0)
        {
            bucket = (bucket + 1) & mask;
        }

        buckets[bucket] = index + 1;
    }
}
