using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph;

/// <summary>
/// The values of an initialisation list, in the order in which the script wrote them; what the list pattern repeats stands
/// behind what it does not. The compiler has converted each to the type that the pattern gives it.
/// </summary>
public readonly struct ListBuffer
{
    private readonly object?[] _items;

    internal ListBuffer(object? packed)
    {
        var items = (object?[])packed!;
        _items = items is [null, ..] ? [.. items.Skip(1).SelectMany(static part => (object?[])part!)] : items;
    }

    /// <summary>How many values the list has.</summary>
    public int Count => _items.Length;

    /// <summary>A list inside the list.</summary>
    public ListBuffer List(int index) => new(_items[index]);

    /// <summary>A <c>bool</c>.</summary>
    public bool Bool(int index) => (byte)Item(index).Bits != 0;

    /// <summary>An integer of any size, or an enum.</summary>
    public long Integer(int index) => (long)VariantConversions.Convert(Item(index).Bits, Item(index).Type.Type.Numeric, NumericKind.Int64);

    /// <summary>An <c>int</c>.</summary>
    public int Int32(int index) => (int)Item(index).Bits;

    /// <summary>A <c>float</c> or <c>double</c>.</summary>
    public double Real(int index) => BitConverter.UInt64BitsToDouble(
        VariantConversions.Convert(Item(index).Bits, Item(index).Type.Type.Numeric, NumericKind.Double));

    /// <summary>A <c>string</c>; never null.</summary>
    public string String(int index) => (string?)Item(index).Value ?? "";

    /// <summary>An object or handle; null for a null handle.</summary>
    public T? Object<T>(int index)
        where T : class => Item(index).Value is not { } value ? null : value is T own ? own : Carriers.ToHost<T>(value);

    /// <summary>A value of any type as an object: numbers and structs boxed.</summary>
    public object? Value(int index) => Item(index).ToObject();

    /// <summary>The type of a value: for <c>?</c> in the pattern what the script gave.</summary>
    public FfiTypeArgument TypeOf(int index) => new(Item(index).Type);

    /// <summary>A value with its type.</summary>
    internal Variant Variant(int index) => Item(index);

    private Variant Item(int index) => (Variant)_items[index]!;
}
