using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Modules;

/// <summary>A <c>dictionary&lt;K, V&gt;</c> of scripts.</summary>
internal abstract class TypedDictionary(TypeDef type) : ICopyable, ITemplateObject, ICounted
{
    private int _holders;

    /// <summary>The template instance.</summary>
    public TypeDef Type { get; } = type;

    /// <summary>The type of the values, as an element of the dictionary.</summary>
    public DataType ValueType => Type.Template!.Arguments[1];

    public abstract int Count { get; }

    ref int ICounted.Holders => ref _holders;

    public abstract object Copy(ref CallFrame frame);

    public abstract bool TryGet(AnyValue key, out AnyValue value);

    public abstract void Set(ref CallFrame frame, AnyValue key, AnyValue value);

    public abstract bool Remove(AnyValue key);

    public abstract void Clear();

    public abstract object?[] TakeReferences();

    /// <summary>Replaces everything by copies of what another dictionary of the same type has.</summary>
    public abstract void Assign(ref CallFrame frame, TypedDictionary other);

    /// <summary>The first entry at an index or behind it; -1 if there is none.</summary>
    public abstract int Next(int index);

    /// <summary>The entry at an index, or false where it was removed meanwhile.</summary>
    public abstract bool TryGetEntry(int index, out AnyValue key, out AnyValue value);

    public static TypedDictionary Create(TypeDef type)
    {
        DataType key = type.Template!.Arguments[0];
        return key.Type.IsString
            ? new TypedDictionary<string>(type, static key => (string)key.Reference!, static key => new AnyValue(key))
            : new TypedDictionary<ulong>(type, NumberKey, bits => new AnyValue(key.Type, bits));
    }

    // One key for what is equal: all zeroes are the same, and so is all that is no number.
    private static ulong NumberKey(AnyValue key) => key.NumberType!.Numeric switch
    {
        NumericKind.Bool => (byte)key.Bits != 0 ? 1UL : 0UL,
        NumericKind.Float => BitConverter.SingleToUInt32Bits((float)Normal(BitConverter.UInt32BitsToSingle((uint)key.Bits))),
        NumericKind.Double => BitConverter.DoubleToUInt64Bits(Normal(BitConverter.UInt64BitsToDouble(key.Bits))),
        NumericKind kind => VariantConversions.Convert(VariantConversions.Convert(key.Bits, kind, NumericKind.Int64), NumericKind.Int64, kind),
    };

    private static double Normal(double value) => value == 0 ? 0 : double.IsNaN(value) ? double.NaN : value;
}

/// <summary>A dictionary that keeps its keys as text or as the bits of a number.</summary>
internal sealed class TypedDictionary<TKey>(TypeDef type, Func<AnyValue, TKey> read, Func<TKey, AnyValue> write) : TypedDictionary(type)
    where TKey : notnull
{
    private readonly ValueTable<TKey> _table = new();

    public override int Count => _table.Count;

    public override object Copy(ref CallFrame frame)
    {
        TypedDictionary copy = Create(Type);
        copy.Assign(ref frame, this);
        return copy;
    }

    public override bool TryGet(AnyValue key, out AnyValue value) => _table.TryGet(read(key), out value);

    public override void Set(ref CallFrame frame, AnyValue key, AnyValue value) => _table.Set(ref frame, read(key), value);

    public override bool Remove(AnyValue key) => _table.Remove(read(key));

    public override void Clear() => _table.Clear();

    public override object?[] TakeReferences() => _table.TakeReferences();

    public override void Assign(ref CallFrame frame, TypedDictionary other) =>
        _table.Assign(ref frame, ((TypedDictionary<TKey>)other)._table);

    public override int Next(int index) => _table.Next(index);

    public override bool TryGetEntry(int index, out AnyValue key, out AnyValue value)
    {
        bool isThere = _table.TryGetEntry(index, out TKey? found, out value);
        key = isThere ? write(found!) : default;
        return isThere;
    }
}
