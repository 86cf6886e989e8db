namespace Seraph.Language.Bytecode;

/// <summary>How an <see cref="IndexTable{T, TKeys}"/> compares its items; a struct, so that the calls are direct.</summary>
internal interface ITableKeys<in T>
{
    int Hash(T item);

    bool AreSame(T left, T right);
}

/// <summary>
/// Numbers items in the order of their first use. Few items are found by looking at each, more by open addressing. It keeps
/// its memory when cleared, so that a small unit allocates nothing but the array it takes away.
/// </summary>
internal sealed class IndexTable<T, TKeys>(string what)
    where TKeys : struct, ITableKeys<T>
{
    private const int LinearLimit = 8;

    // More are not worth keeping memory for.
    private const int KeptItems = 1024;

    private T[] _items = new T[LinearLimit];
    private int[] _buckets = [];
    private bool _isHashed;

    public int Count { get; private set; }

    /// <summary>The index of an item, added if it is new.</summary>
    public int Add(T item)
    {
        TKeys keys = default;
        if (!_isHashed)
        {
            for (int i = 0; i < Count; i++)
            {
                if (keys.AreSame(_items[i], item))
                {
                    return i;
                }
            }

            return Append(item);
        }

        int mask = _buckets.Length - 1;
        for (int bucket = keys.Hash(item) & mask; _buckets[bucket] != 0; bucket = (bucket + 1) & mask)
        {
            int index = _buckets[bucket] - 1;
            if (keys.AreSame(_items[index], item))
            {
                return index;
            }
        }

        return Append(item);
    }

    /// <summary>The items in the order of their numbers.</summary>
    public T[] ToArray() => Count == 0 ? [] : _items.AsSpan(0, Count).ToArray();

    public void Clear()
    {
        Array.Clear(_items, 0, Count);
        if (_isHashed)
        {
            Array.Clear(_buckets, 0, _buckets.Length);
        }

        _isHashed = false;
        Count = 0;
        if (_items.Length > KeptItems)
        {
            _items = new T[LinearLimit];
            _buckets = [];
        }
    }

    private int Append(T item)
    {
        if (Count > CodeTooLargeException.MaxOperand)
        {
            throw CodeTooLargeException.Table(what);
        }

        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = item;
        if (_isHashed && Count * 2 <= _buckets.Length)
        {
            Insert(Count - 1);
        }
        else if (Count > LinearLimit)
        {
            Rehash();
        }

        return Count - 1;
    }

    private void Rehash()
    {
        if (_buckets.Length < _items.Length * 4)
        {
            _buckets = new int[_items.Length * 4];
        }
        else
        {
            Array.Clear(_buckets, 0, _buckets.Length);
        }

        _isHashed = true;
        for (int i = 0; i < Count; i++)
        {
            Insert(i);
        }
    }

    private void Insert(int index)
    {
        int mask = _buckets.Length - 1;
        int bucket = default(TKeys).Hash(_items[index]) & mask;
        while (_buckets[bucket] != 0)
        {
            bucket = (bucket + 1) & mask;
        }

        _buckets[bucket] = index + 1;
    }
}
