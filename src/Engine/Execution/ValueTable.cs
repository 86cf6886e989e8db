using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Seraph.Engine.Execution;

/// <summary>
/// Values by key, in the order in which the keys came. What is removed leaves a hole, so that an index stays good while the
/// table is changed; holes are closed when the table would have to grow. The table owns its values: they count when they are put
/// in, and are released when they go.
/// </summary>
internal sealed class ValueTable<TKey>
    where TKey : notnull
{
    /// <summary>Memory of one entry with its part of the index, about.</summary>
    public const int EntryBytes = 64;

    private readonly Dictionary<TKey, int> _index = [];
    private Entry[] _entries = [];
    private int _end;

    private struct Entry
    {
        public TKey Key;
        public AnyValue Value;
        public bool IsLive;
    }

    public int Count => _index.Count;

    /// <summary>How many entries a new key would make room for; 0 when there is room.</summary>
    public int Growth => _end < _entries.Length ? 0 : Math.Max(4, _entries.Length);

    public bool Contains(TKey key) => _index.ContainsKey(key);

    public bool TryGet(TKey key, out AnyValue value)
    {
        bool isThere = _index.TryGetValue(key, out int index);
        value = isThere ? _entries[index].Value : default;
        return isThere;
    }

    public void Set(TKey key, AnyValue value)
    {
        ref int index = ref CollectionsMarshal.GetValueRefOrAddDefault(_index, key, out bool isKnown);
        if (isKnown)
        {
            AnyValue.Replace(ref _entries[index].Value, value);
            return;
        }

        if (_end < _entries.Length)
        {
            index = _end;
        }
        else
        {
            // Making room may renumber the index; what was just added is not in its entries yet.
            _index.Remove(key);
            MakeRoom();
            _index.Add(key, _end);
        }

        _entries[_end++] = new Entry { Key = key, Value = value, IsLive = true };
    }

    public bool Remove(TKey key)
    {
        if (!_index.Remove(key, out int index))
        {
            return false;
        }

        object? removed = _entries[index].Value.Reference;
        _entries[index] = default;
        References.Release(removed);
        return true;
    }

    public void Clear()
    {
        foreach (object? removed in TakeReferences())
        {
            References.Release(removed);
        }
    }

    /// <summary>Empties the table without releasing what it held.</summary>
    public object?[] TakeReferences()
    {
        object?[] taken = Array.ConvertAll(_entries[.._end], static entry => entry.Value.Reference);
        _index.Clear();
        _entries = [];
        _end = 0;
        return taken;
    }

    /// <summary>The first entry at an index or behind it; -1 if there is none.</summary>
    public int Next(int index)
    {
        while ((uint)index < (uint)_end)
        {
            if (_entries[index].IsLive)
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    /// <summary>The entry at an index, or false where it was removed meanwhile.</summary>
    public bool TryGetEntry(int index, [MaybeNullWhen(false)] out TKey key, out AnyValue value)
    {
        bool isThere = (uint)index < (uint)_end && _entries[index].IsLive;
        key = isThere ? _entries[index].Key : default;
        value = isThere ? _entries[index].Value : default;
        return isThere;
    }

    private void MakeRoom()
    {
        Entry[] before = _entries;
        bool hasHoles = before.Length > 0 && Count <= before.Length / 2;
        _entries = hasHoles ? new Entry[before.Length] : new Entry[Math.Max(4, before.Length * 2)];
        int end = 0;
        foreach (ref Entry entry in before.AsSpan(0, _end))
        {
            if (entry.IsLive)
            {
                _index[entry.Key] = end;
                _entries[end++] = entry;
            }
        }

        _end = end;
    }
}
