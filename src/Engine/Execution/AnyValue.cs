using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>
/// A value of any type with its exact type in two words: what dictionaries and <c>any</c> hold. Numbers are not boxed. All
/// containers of values of any type keep them as this, and only as this.
/// </summary>
internal readonly struct AnyValue
{
    private const ulong Handle = 1;
    private const ulong HandleToConst = 2;

    // The type of a number, a string, or the object; null for a null handle and for nothing at all.
    private readonly object? _reference;

    // The number as a register holds it; of an object what kind of handle it is, 0 for one by value.
    private readonly ulong _bits;

    private AnyValue(object? reference, ulong bits)
    {
        _reference = reference;
        _bits = bits;
    }

    /// <summary>A number, bool or enum, as a register of the type holds it.</summary>
    public AnyValue(TypeDef type, ulong bits)
        : this((object)type, bits)
    {
    }

    public AnyValue(long value)
        : this(PrimitiveTypes.Int64, (ulong)value)
    {
    }

    public AnyValue(double value)
        : this(PrimitiveTypes.Double, BitConverter.DoubleToUInt64Bits(value))
    {
    }

    public AnyValue(string value)
        : this((object)value, 0)
    {
    }

    /// <summary>Nothing was ever stored.</summary>
    public bool IsEmpty => _reference is null && _bits == 0;

    public bool IsHandle => _reference is not TypeDef && _bits != 0;

    /// <summary>The type of a number, bool or enum; null for everything else.</summary>
    public TypeDef? NumberType => _reference as TypeDef;

    /// <summary>The number as a register of <see cref="NumberType"/> holds it.</summary>
    public ulong Bits => _bits;

    /// <summary>The string or object; null for numbers.</summary>
    public object? Reference => _reference is TypeDef ? null : _reference;

    /// <summary>An object that nobody else may hold; null and strings too.</summary>
    public static AnyValue OfObject(object? value) => new(value, 0);

    public static AnyValue OfHandle(object? value, bool isToConst = false) => new(value, isToConst ? Handle | HandleToConst : Handle);

    /// <summary>Puts a value that counts already into a place, and releases the one before.</summary>
    public static void Replace(ref AnyValue place, AnyValue value)
    {
        object? before = place.Reference;
        place = value;
        References.Release(before);
    }

    /// <summary>Counts what it refers to once more.</summary>
    /// <returns>The same value.</returns>
    public AnyValue Retained()
    {
        References.Retain(Reference);
        return this;
    }

    /// <summary>What C# gives: integers become int64, reals double, objects handles to them.</summary>
    public static AnyValue OfHost(object? value) => value switch
    {
        null => default,
        string text => new AnyValue(text),
        char unit => new AnyValue((long)unit),
        Enum named => new AnyValue(Convert.ToInt64(named, null)),
        ValueType => OfBoxed(value),
        _ => OfHandle(value),
    };

    /// <summary>A number as another kind of number; false, and 0, if this is no number.</summary>
    public bool TryGetNumber(NumericKind kind, out ulong bits)
    {
        if (_reference is not TypeDef type)
        {
            bits = 0;
            return false;
        }

        bits = type.Numeric != NumericKind.Bool || kind == NumericKind.Bool ? VariantConversions.Convert(_bits, type.Numeric, kind)
            : VariantConversions.Convert((byte)_bits != 0 ? 1UL : 0UL, NumericKind.UInt8, kind);
        return true;
    }

    /// <summary>The value as C# sees it: integers as long, reals as double, enums as their integer.</summary>
    public object? ToObject() => _reference is TypeDef type ? Variant.Number(type.Numeric, _bits) : _reference;

    /// <summary>What a variable of the type would hold.</summary>
    /// <returns>False when the value is not of a type that fits. Null handles, and handles that cannot be cast, give null.</returns>
    public bool TryGet(DataType wanted, out Variant? value)
    {
        value = null;
        if (wanted.Type.Numeric != NumericKind.None)
        {
            bool isThere = TryGetNumberOrBool(wanted.Type, out ulong bits);
            value = isThere ? new Variant(wanted, bits, null) : null;
            return isThere;
        }

        object? found = Reference;
        if (IsEmpty || (wanted.Type.IsString != found is string) || _reference is TypeDef)
        {
            return false;
        }

        bool fits = wanted.IsHandle
            ? found is not ValueType && (wanted.IsObjectConst || (_bits & HandleToConst) == 0)
            : found is not null && IsExactly(wanted, found);
        if (fits)
        {
            value = new Variant(wanted, 0, ObjectSlot.Accepts(wanted, found) ? found : null);
        }

        return fits;
    }

    private static AnyValue OfBoxed(object value)
    {
        Variant number = Variant.Of(value);
        return !number.Type.IsValid ? OfObject(value)
            : number.Type.IsBool ? new AnyValue(number.Type.Type, number.Bits)
            : OfNumber(number.Type.Type.Numeric, number.Bits);
    }

    /// <summary>A number in the largest type of its kind.</summary>
    public static AnyValue OfNumber(NumericKind kind, ulong bits) => kind.IsReal()
        ? new AnyValue(PrimitiveTypes.Double, VariantConversions.Convert(bits, kind, NumericKind.Double))
        : new AnyValue(PrimitiveTypes.Int64, VariantConversions.Convert(bits, kind, NumericKind.Int64));

    private bool TryGetNumberOrBool(TypeDef wanted, out ulong bits)
    {
        if (ReferenceEquals(_reference, wanted))
        {
            bits = _bits;
            return true;
        }

        if (wanted.Numeric != NumericKind.Bool)
        {
            return TryGetNumber(wanted.Numeric, out bits);
        }

        // Numbers other than 0 are true, and so are objects.
        bits = _reference is TypeDef ? (_bits != 0 ? 1UL : 0UL) : _reference is not null ? 1UL : 0UL;
        return !IsEmpty;
    }

    // By value only what is of the very type: a derived object would lose a part. Behind a handle it may.
    private bool IsExactly(DataType wanted, object found) =>
        ObjectSlot.Accepts(wanted, found)
        && (_bits != 0 || found is not ScriptObject script || script.Class.Type.IsSame(wanted.Type));
}
