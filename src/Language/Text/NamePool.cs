namespace Seraph.Language.Text;

/// <summary>
/// The names of a registry, of which there may be very many: parts by the upper bits of the hash, each of them open addressing over
/// the lower ones. A slot has a number in its lower bits, as many as the table needs, and bits of the hash above, so that other names
/// need not be fetched from memory to be told apart. Not thread-safe while names are added.
/// </summary>
internal sealed class NamePool
{
    // Parts stay out of the heap of large objects.
    private const int NamesPerPart = 2048;

    private readonly Part[] _parts;
    private readonly int _shift = 63;

    /// <param name="capacity">About how many names will come.</param>
    public NamePool(int capacity)
    {
        int parts = 1;
        for (; capacity > parts * NamesPerPart; parts *= 2)
        {
            _shift--;
        }

        int size = 16;
        while (size * parts < capacity * 2)
        {
            size *= 2;
        }

        _parts = new Part[parts];
        for (int i = 0; i < parts; i++)
        {
            _parts[i] = new Part(size, Math.Max(4, capacity / parts));
        }
    }

    public Name? Find(ReadOnlySpan<char> span, ulong hash) => PartOf(hash).Find(span, hash);

    /// <summary>Adds a name that is not there.</summary>
    public void Add(Name name) => PartOf(name.Hash).Add(name);

    /// <summary>Reads where a name of this hash is looked for first.</summary>
    public uint Touch(ulong hash) => PartOf(hash).Touch(hash);

    // Two steps, since a shift by 64 would be none.
    private ref Part PartOf(ulong hash) => ref _parts[(int)(hash >> 1 >> _shift)];

    private struct Part(int slots, int names)
    {
        private uint[] _slots = new uint[slots];
        private Name[] _names = new Name[names];
        private int _count;

        public readonly Name? Find(ReadOnlySpan<char> span, ulong hash)
        {
            uint mask = (uint)_slots.Length - 1;
            uint bits = BitsOf(hash, mask);
            for (uint slot = (uint)hash & mask; _slots[slot] is not 0 and var entry; slot = (slot + 1) & mask)
            {
                if ((entry & ~mask) == bits && _names[(entry & mask) - 1] is var name && name.Hash == hash && name.Text.AsSpan().SequenceEqual(span))
                {
                    return name;
                }
            }

            return null;
        }

        public readonly uint Touch(ulong hash) => _slots[(uint)hash & ((uint)_slots.Length - 1)];

        public void Add(Name name)
        {
            if (_count == _names.Length)
            {
                Array.Resize(ref _names, _count * 2);
            }

            _names[_count++] = name;
            if (_count * 2 <= _slots.Length)
            {
                Insert(_count);
                return;
            }

            _slots = new uint[_slots.Length * 2];
            for (int number = 1; number <= _count; number++)
            {
                Insert(number);
            }
        }

        private readonly void Insert(int number)
        {
            ulong hash = _names[number - 1].Hash;
            uint mask = (uint)_slots.Length - 1;
            uint slot = (uint)hash & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = BitsOf(hash, mask) | (uint)number;
        }

        private static uint BitsOf(ulong hash, uint mask) => (uint)(hash >> 24) & ~mask;
    }
}
