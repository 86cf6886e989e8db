using System.Buffers;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// APIs repeat themselves: <c>(int index)</c>, <c>(double x, double y)</c>. Lists of parameters that are equal are made once, and so
/// are parameters of different lists.
/// </summary>
/// <param name="onNew">Told the name of each parameter that is made.</param>
internal sealed class ParameterLists(Action<Name> onNew)
{
    private const ulong Multiplier = 0xd6e8_feb8_6659_fd93UL;

    // Open addressing, at least half of it empty: in the lower bits, as many as the table needs, the number of a list, counted from 1,
    // and bits of its hash above.
    private uint[] _slots = RentSlots(512);
    private ParamDef[][] _lists = ArrayPool<ParamDef[]>.Shared.Rent(256);
    private int _count;

    /// <summary>The parameter of this name and type without a default.</summary>
    public ParamDef Get(Name name, DataType type) => Get([(name, type)])[0];

    /// <summary>The list of parameters of these names and types without defaults.</summary>
    public ParamDef[] Get(ReadOnlySpan<(Name Name, DataType Type)> parameters)
    {
        if (parameters.IsEmpty)
        {
            return [];
        }

        ulong hash = (ulong)parameters.Length;
        foreach ((Name name, DataType type) in parameters)
        {
            hash = Mix(hash, name, type);
        }

        uint mask = (uint)_slots.Length - 1;
        uint bits = BitsOf(hash, mask);
        for (uint slot = (uint)hash & mask; _slots[slot] is not 0 and var entry; slot = (slot + 1) & mask)
        {
            if ((entry & ~mask) == bits && _lists[(entry & mask) - 1] is var known && AreEqual(known, parameters))
            {
                return known;
            }
        }

        ParamDef[] made = Make(parameters);
        Add(made);
        return made;
    }

    /// <summary>Gives the memory back; no list can be asked for any more.</summary>
    public void Free()
    {
        ArrayPool<uint>.Shared.Return(_slots);
        ArrayPool<ParamDef[]>.Shared.Return(_lists, clearArray: true);
    }

    // Its length is a power of two, as all lengths of the pool.
    private static uint[] RentSlots(int count)
    {
        uint[] slots = ArrayPool<uint>.Shared.Rent(count);
        Array.Clear(slots, 0, slots.Length);
        return slots;
    }

    private ParamDef[] Make(ReadOnlySpan<(Name Name, DataType Type)> parameters)
    {
        if (parameters.Length == 1)
        {
            onNew(parameters[0].Name);
            return [new ParamDef(parameters[0].Name, parameters[0].Type)];
        }

        var made = new ParamDef[parameters.Length];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = Get(parameters.Slice(i, 1))[0];
        }

        return made;
    }

    private void Add(ParamDef[] list)
    {
        if (_count == _lists.Length)
        {
            ParamDef[][] more = ArrayPool<ParamDef[]>.Shared.Rent(_count * 2);
            Array.Copy(_lists, more, _count);
            ArrayPool<ParamDef[]>.Shared.Return(_lists, clearArray: true);
            _lists = more;
        }

        _lists[_count++] = list;
        if (_count * 2 <= _slots.Length)
        {
            Insert(_count);
            return;
        }

        int twice = _slots.Length * 2;
        ArrayPool<uint>.Shared.Return(_slots);
        _slots = RentSlots(twice);
        for (int number = 1; number <= _count; number++)
        {
            Insert(number);
        }
    }

    private void Insert(int number)
    {
        ParamDef[] list = _lists[number - 1];
        ulong hash = (ulong)list.Length;
        foreach (ParamDef parameter in list)
        {
            hash = Mix(hash, parameter.Name, parameter.Type);
        }

        uint mask = (uint)_slots.Length - 1;
        uint slot = (uint)hash & mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = BitsOf(hash, mask) | (uint)number;
    }

    private static ulong Mix(ulong hash, Name name, DataType type)
    {
        hash = unchecked((hash ^ name.Hash ^ (type.Type.Hash.Value + (ulong)type.Modifiers)) * Multiplier);
        return hash ^ (hash >> 32);
    }

    private static uint BitsOf(ulong hash, uint mask) => (uint)(hash >> 32) & ~mask;

    private static bool AreEqual(ParamDef[] known, ReadOnlySpan<(Name Name, DataType Type)> parameters)
    {
        if (known.Length != parameters.Length)
        {
            return false;
        }

        for (int i = 0; i < known.Length; i++)
        {
            if (!ReferenceEquals(known[i].Name, parameters[i].Name) || known[i].Type != parameters[i].Type)
            {
                return false;
            }
        }

        return true;
    }
}
