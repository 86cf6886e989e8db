using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Seraph.Engine.Execution;
using Seraph.Engine.Modules;

namespace Seraph;

/// <summary>
/// A <c>dictionary</c> of scripts: values of any type by text, in the order in which the keys came. Integers are kept as
/// <see cref="long"/>, real numbers as <see cref="double"/>, enums of scripts read as their integer. One that C# keeps, with objects
/// whose destructors matter, is disposed like they are (<see cref="ScriptObject"/>): then it releases its values. Not thread-safe.
/// </summary>
public sealed class ScriptDictionary : IReadOnlyDictionary<string, object?>, IDisposable, ICopyable, ICounted
{
    private int _holders;

    /// <summary>Makes an empty dictionary.</summary>
    public ScriptDictionary()
        : this(1)
    {
    }

    /// <summary>Makes a dictionary with these values; of a key that comes twice the last one counts.</summary>
    public ScriptDictionary(IEnumerable<KeyValuePair<string, object?>> items)
        : this(1)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach ((string key, object? value) in items)
        {
            this[key] = value;
        }
    }

    private ScriptDictionary(int holders) => _holders = holders;

    /// <summary>Makes a dictionary with values of one type.</summary>
    public static ScriptDictionary From<T>(IEnumerable<KeyValuePair<string, T>> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new ScriptDictionary(items.Select(static item => KeyValuePair.Create(item.Key, (object?)item.Value)));
    }

    /// <inheritdoc/>
    public int Count => Table.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => this.Select(static item => item.Key);

    /// <inheritdoc/>
    public IEnumerable<object?> Values => this.Select(static item => item.Value);

    internal ValueTable<string> Table { get; } = new();

    ref int ICounted.Holders => ref _holders;

    /// <summary>A value by its key. What a script reads is copied out of it, or the object itself through a handle.</summary>
    /// <exception cref="KeyNotFoundException">Read, and there is no such key.</exception>
    public object? this[string key]
    {
        get => TryGetValue(key, out object? value) ? value : throw new KeyNotFoundException($"The dictionary has no key '{key}'.");

        set
        {
            ArgumentNullException.ThrowIfNull(key);
            Table.Set(key, AnyValue.OfHost(value).Retained());
        }
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Table.Contains(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        bool isThere = Table.TryGet(key, out AnyValue found);
        value = found.ToObject();
        return isThere;
    }

    /// <summary>Removes a key.</summary>
    /// <returns>False when it was not there.</returns>
    public bool Remove(string key) => Table.Remove(key);

    /// <summary>Removes everything.</summary>
    public void Clear() => Table.Clear();

    /// <summary>A copy with values of one type; numbers are converted.</summary>
    /// <exception cref="InvalidCastException">A value is of another type.</exception>
    /// <exception cref="OverflowException">A number does not fit into the type.</exception>
    public Dictionary<string, T> ToDictionary<T>()
    {
        var copy = new Dictionary<string, T>(Count);
        foreach ((string key, object? value) in this)
        {
            copy.Add(key, Convert<T>(key, value));
        }

        return copy;
    }

    /// <summary>Enumerates in the order in which the keys came. The dictionary may be changed meanwhile.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (int i = Table.Next(0); i >= 0; i = Table.Next(i + 1))
        {
            if (Table.TryGetEntry(i, out string? key, out AnyValue value))
            {
                yield return new KeyValuePair<string, object?>(key, value.ToObject());
            }
        }
    }

    /// <summary>Gives the dictionary back; its values are released if no script holds it.</summary>
    public void Dispose() => References.Release(this);

    /// <summary>A dictionary that nobody holds yet.</summary>
    internal static ScriptDictionary New() => new(0);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    object?[] ICounted.TakeReferences() => Table.TakeReferences();

    private static T Convert<T>(string key, object? value) => value switch
    {
        T fitting => fitting,
        null when default(T) is null => default!,
        long or ulong or double when typeof(T).IsPrimitive => (T)System.Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException($"The value of '{key}' is no {typeof(T).Name}."),
    };

    object ICopyable.Copy(ref CallFrame frame)
    {
        ScriptDictionary copy = New();
        copy.Table.Assign(ref frame, Table);
        return copy;
    }
}
