using System.Buffers;
using System.Runtime.CompilerServices;

namespace Seraph.Language.Text;

/// <summary>
/// Interns identifiers: an open-addressing table over precomputed hashes. A table may lie over another one (the sealed
/// registry's), whose names it hands out instead of making its own; the lower table is only read, so units share it.
/// Not thread-safe while names are added.
/// </summary>
internal sealed class NameTable
{
    private readonly NameTable? _shared;
    private readonly bool _isPooled;

    // The names of a registry; then the only slot is empty.
    private readonly NamePool? _pool;
    private Name?[] _slots;
    private int _count;

    public NameTable(NameTable? shared = null)
    {
        _shared = shared;
        _slots = new Name?[32];
    }

    /// <summary>A table for the names of a registry, of which there may be very many.</summary>
    public NameTable(NameTable? shared, int capacity)
    {
        _shared = shared;
        _slots = new Name?[1];
        _pool = new NamePool(capacity);
    }

    /// <summary>A table for one compilation, in memory of the pool until <see cref="Free"/>.</summary>
    public static NameTable Rent(NameTable shared) => new(shared, ArrayPool<Name?>.Shared.Rent(128));

    private NameTable(NameTable shared, Name?[] slots)
    {
        _shared = shared;
        _slots = slots;
        _isPooled = true;
    }

    /// <summary>Gives the memory back; the table can't be used any more. Names live on.</summary>
    public void Free()
    {
        if (_isPooled)
        {
            ArrayPool<Name?>.Shared.Return(_slots, clearArray: true);
            _slots = [];
        }
    }

    public Name Intern(string text) => Intern(text.AsSpan(), NameHash.Of(text.AsSpan()), text);

    /// <summary>Interns with a hash that is known already.</summary>
    public Name Intern(string text, ulong hash) => Intern(text.AsSpan(), hash, text);

    /// <inheritdoc cref="Intern(string, ulong)"/>
    public Name Intern(ReadOnlySpan<char> span, ulong hash) => Intern(span, hash, text: null);

    /// <summary>The same for a word of ASCII characters: if it is short its hash says all.</summary>
    public Name InternAscii(ReadOnlySpan<char> word, ulong hash)
    {
        if (word.Length <= NameHash.ExactLength)
        {
            int mask = _slots.Length - 1;
            for (int index = (int)hash & mask; _slots[index] is { } name; index = (index + 1) & mask)
            {
                if (name.Hash == hash && name.Text.Length == word.Length)
                {
                    return name;
                }
            }
        }

        return Intern(word, hash, text: null);
    }

    // The text, if there is one, saves making the string again.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Name Intern(ReadOnlySpan<char> span, ulong hash, string? text)
    {
        if (_pool is not null)
        {
            return _pool.Find(span, hash) ?? AddToPool(_pool, span, hash, text);
        }

        int index = FindSlot(_slots, span, hash);
        if (_slots[index] is { } known)
        {
            return known;
        }

        Name name = _shared?.Find(span, hash) ?? new Name(text ?? span.ToString(), hash);
        _slots[index] = name;
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }

        return name;
    }

    /// <summary>The name if this table or the one below knows it; never adds.</summary>
    public Name? Find(ReadOnlySpan<char> span, ulong hash) =>
        (_pool is not null ? _pool.Find(span, hash) : _slots[FindSlot(_slots, span, hash)]) ?? _shared?.Find(span, hash);

    /// <summary>Reads where a registry's name of this hash is looked for first.</summary>
    public uint Touch(ulong hash) => _pool is null ? 0 : _pool.Touch(hash);

    public Name? Find(string text) => Find(text.AsSpan(), NameHash.Of(text.AsSpan()));

    private Name AddToPool(NamePool pool, ReadOnlySpan<char> span, ulong hash, string? text)
    {
        Name name = _shared?.Find(span, hash) ?? new Name(text ?? span.ToString(), hash);
        pool.Add(name);
        return name;
    }

    private static int FindSlot(Name?[] slots, ReadOnlySpan<char> span, ulong hash)
    {
        int mask = slots.Length - 1;
        int index = (int)hash & mask;
        while (slots[index] is { } name && !(name.Hash == hash && name.Text.AsSpan().SequenceEqual(span)))
        {
            index = (index + 1) & mask;
        }

        return index;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        Name?[] old = _slots;
        _slots = _isPooled ? ArrayPool<Name?>.Shared.Rent(old.Length * 4) : new Name?[old.Length * 2];
        int mask = _slots.Length - 1;
        foreach (Name? name in old)
        {
            if (name is null)
            {
                continue;
            }

            int index = (int)name.Hash & mask;
            while (_slots[index] is not null)
            {
                index = (index + 1) & mask;
            }

            _slots[index] = name;
        }

        if (_isPooled)
        {
            ArrayPool<Name?>.Shared.Return(old, clearArray: true);
        }
    }
}
