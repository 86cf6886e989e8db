#if !NET
namespace System;

/// <summary>Mixes hash codes. Unlike the runtime's it is not seeded; no caller may store the result.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal struct HashCode
{
    private uint _hash;

    public static int Combine<T1, T2>(T1 value1, T2 value2)
    {
        var hash = default(HashCode);
        hash.Add(value1);
        hash.Add(value2);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3>(T1 value1, T2 value2, T3 value3)
    {
        var hash = default(HashCode);
        hash.Add(value1);
        hash.Add(value2);
        hash.Add(value3);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4)
    {
        var hash = default(HashCode);
        hash.Add(value1);
        hash.Add(value2);
        hash.Add(value3);
        hash.Add(value4);
        return hash.ToHashCode();
    }

    public void Add<T>(T value) => Mix((uint)(value?.GetHashCode() ?? 0));

    public void Add<T>(T value, IEqualityComparer<T>? comparer) =>
        Mix((uint)(value is null ? 0 : (comparer ?? EqualityComparer<T>.Default).GetHashCode(value)));

    public readonly int ToHashCode()
    {
        var hash = _hash;
        hash = (hash ^ (hash >> 16)) * 0x85EB_CA6BU;
        hash = (hash ^ (hash >> 13)) * 0xC2B2_AE35U;
        return (int)(hash ^ (hash >> 16));
    }

    private void Mix(uint value)
    {
        value *= 0xCC9E_2D51U;
        value = (value << 15) | (value >> 17);
        value *= 0x1B87_3593U;
        _hash ^= value;
        _hash = (_hash << 13) | (_hash >> 19);
        _hash = (_hash * 5) + 0xE654_6B64U;
    }
}
#endif
