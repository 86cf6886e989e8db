namespace Seraph.Engine.Jit;

/// <summary>A set of registers of one function; object registers follow the number registers.</summary>
internal readonly struct RegisterSet(int registers)
{
    private readonly ulong[] _words = new ulong[(registers + 63) / 64];

    public bool Contains(int register) => (_words[register / 64] & (1UL << (register % 64))) != 0;

    public void Add(int register) => _words[register / 64] |= 1UL << (register % 64);

    public void Remove(int register) => _words[register / 64] &= ~(1UL << (register % 64));

    public void CopyFrom(RegisterSet other) => Array.Copy(other._words, _words, _words.Length);

    /// <summary>Adds all of another set; says whether any of them is new.</summary>
    public bool AddAll(RegisterSet other)
    {
        ulong added = 0;
        for (int i = 0; i < _words.Length; i++)
        {
            added |= other._words[i] & ~_words[i];
            _words[i] |= other._words[i];
        }

        return added != 0;
    }

    public RegisterSet Copy()
    {
        var copy = new RegisterSet(_words.Length * 64);
        copy.CopyFrom(this);
        return copy;
    }

    public IEnumerable<int> Members()
    {
        for (int i = 0; i < _words.Length; i++)
        {
            for (ulong rest = _words[i]; rest != 0; rest &= rest - 1)
            {
                yield return (i * 64) + System.Numerics.BitOperations.TrailingZeroCount(rest);
            }
        }
    }
}
