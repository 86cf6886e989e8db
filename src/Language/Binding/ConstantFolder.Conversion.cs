using Seraph.Language.Symbols;

namespace Seraph.Language.Binding;

/// <summary>Conversions between numbers: integers are cut, reals saturate, NaN becomes 0.</summary>
internal static partial class ConstantFolder
{
    private const double TwoTo63 = 9223372036854775808.0;
    private const double TwoTo64 = 18446744073709551616.0;

    /// <summary>The constant as another kind, and what that changes.</summary>
    public static ConstantValue ConvertNumber(ConstantValue value, NumericKind from, NumericKind to, out ConversionLoss loss)
    {
        loss = ConversionLoss.None;
        if (from == to)
        {
            return value;
        }

        if (from.IsReal())
        {
            double real = from == NumericKind.Float ? value.AsFloat : value.AsDouble;
            return to.IsReal() ? Real(to, real) : FromReal(real, to, out loss);
        }

        return to.IsReal() ? ToReal(value, from, to, out loss) : Cut(value, from, to, out loss);
    }

    /// <summary>The nearest int64 to a real, fractions cut off.</summary>
    public static long ToInt64(double value) =>
        double.IsNaN(value) ? 0 : value >= TwoTo63 ? long.MaxValue : value < -TwoTo63 ? long.MinValue : (long)value;

    /// <summary>The nearest uint64 to a real, fractions cut off.</summary>
    public static ulong ToUInt64(double value)
    {
        if (!(value > 0))
        {
            return 0;
        }

        // In halves: not every platform converts the upper one correctly.
        return value >= TwoTo64 ? ulong.MaxValue
            : value >= TwoTo63 ? (ulong)(long)(value - TwoTo63) | (1UL << 63)
            : (ulong)(long)value;
    }

    private static ConstantValue Real(NumericKind kind, double value) =>
        kind == NumericKind.Float ? ConstantValue.OfFloat((float)value) : ConstantValue.Of(value);

    private static ConstantValue FromReal(double value, NumericKind to, out ConversionLoss loss)
    {
        ConstantValue result = to switch
        {
            NumericKind.Int8 => Saturate(value, sbyte.MinValue, sbyte.MaxValue),
            NumericKind.Int16 => Saturate(value, short.MinValue, short.MaxValue),
            NumericKind.Int32 => Saturate(value, int.MinValue, int.MaxValue),
            NumericKind.UInt8 => Saturate(value, byte.MinValue, byte.MaxValue),
            NumericKind.UInt16 => Saturate(value, ushort.MinValue, ushort.MaxValue),
            NumericKind.UInt32 => Saturate(value, uint.MinValue, uint.MaxValue),
            NumericKind.UInt64 => new ConstantValue(ToUInt64(value)),
            _ => ConstantValue.Of(ToInt64(value)),
        };
        double back = to.IsUnsigned() ? result.Bits : result.AsInt64;

        // 2^63 saturates to a number that only seems to be it again.
        bool isAtEnd = value == (to == NumericKind.UInt64 ? TwoTo64 : TwoTo63);
        loss = back == value && !isAtEnd ? ConversionLoss.None
            : back == Math.Truncate(value) && !isAtEnd ? ConversionLoss.Truncated
            : ConversionLoss.OutOfRange;
        return result;
    }

    private static ConstantValue Saturate(double value, long min, long max) =>
        ConstantValue.Of(Math.Max(min, Math.Min(max, ToInt64(value))));

    private static ConstantValue ToReal(ConstantValue value, NumericKind from, NumericKind to, out ConversionLoss loss)
    {
        bool isUnsigned = from.IsUnsigned();
        ConstantValue result = to == NumericKind.Double
            ? ConstantValue.Of(isUnsigned ? (double)value.Bits : (double)value.AsInt64)
            : ConstantValue.OfFloat(isUnsigned ? (float)value.Bits : (float)value.AsInt64);
        double real = to == NumericKind.Double ? result.AsDouble : result.AsFloat;
        bool isExact = isUnsigned
            ? real < TwoTo64 && ToUInt64(real) == value.Bits
            : real < TwoTo63 && ToInt64(real) == value.AsInt64;
        loss = isExact ? ConversionLoss.None : ConversionLoss.Truncated;
        return result;
    }

    private static ConstantValue Cut(ConstantValue value, NumericKind from, NumericKind to, out ConversionLoss loss)
    {
        ConstantValue result = Integer(to, value.Bits);

        // Equal bits mean another number only if one kind takes the highest bit for a sign.
        bool isHighBitMisread = from.IsSigned() != to.IsSigned() && result.AsInt64 < 0;
        bool isSame = result.Bits == value.Bits && !isHighBitMisread;
        bool changesSign = (to.IsUnsigned() && from.IsSigned() && value.AsInt64 < 0) || from.Size() == to.Size();
        loss = isSame ? ConversionLoss.None : changesSign ? ConversionLoss.SignChanged : ConversionLoss.OutOfRange;
        return result;
    }
}
