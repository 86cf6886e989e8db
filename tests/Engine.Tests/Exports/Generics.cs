namespace Seraph.Engine.Tests.Exports;

/// <summary>A generic class of C#.</summary>
[ScriptExport(Module = "exports")]
public class Cache<TKey, TValue>(int size = 2)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _values = [];

    public TValue? Fallback;

    public int Size { get; set; } = size;

    public TValue this[TKey key]
    {
        get => _values[key];
        set => _values[key] = value;
    }

    public bool TryGet(TKey key, out TValue? value) => _values.TryGetValue(key, out value);

    public TValue GetOr(TKey key, TValue other) => _values.GetValueOrDefault(key, other);

    public List<TKey> Keys() => [.. _values.Keys];

    public int Fill(IReadOnlyList<TKey> keys, TValue value)
    {
        foreach (TKey key in keys)
        {
            _values[key] = value;
        }

        return _values.Count;
    }

    public Cache<TKey, TValue> Twin() => this;

    public string Types() => typeof(TKey).Name + typeof(TValue).Name;
}

[ScriptExport(Module = "exports")]
public sealed class Ordered<T>
    where T : IComparable<T>
{
    public T Larger(T a, T b) => a.CompareTo(b) >= 0 ? a : b;
}

/// <summary>Uses instances of generic classes, and has generic methods.</summary>
[ScriptExport(Module = "exports")]
public sealed class Generics
{
    public Cache<string, int> Ages { get; } = new();

    public static T Pick<T>(T one, T other, bool isFirst = false) => isFirst ? one : other;

    public static void Swap<T>(ref T one, ref T other) => (one, other) = (other, one);

    public static int Size(Cache<string, int>? cache) => cache?.Size ?? -1;

    public static TTo Pair<TFrom, TTo>(TFrom from, IReadOnlyList<TTo> items)
        where TFrom : struct
        where TTo : class => items[from.GetHashCode() % items.Count];

    public T Last<T>(IReadOnlyList<T> items) => items[^1];
}

[ScriptExport(Module = "exports")]
public sealed class Ages : Cache<string, int>
{
    public int Total => Keys().Sum(k => this[k]);
}
