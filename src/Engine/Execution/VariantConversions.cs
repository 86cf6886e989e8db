using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>Reads numbers out of variants as another kind of number, with the rules of explicit conversions.</summary>
internal static class VariantConversions
{
    /// <summary>The number as a register of the wanted kind holds it; 0 when there is no conversion (to and from bool).</summary>
    public static ulong Convert(ulong bits, NumericKind from, NumericKind to)
    {
        if (from == to)
        {
            return bits;
        }

        if (!from.IsNumber() || !to.IsNumber())
        {
            return 0;
        }

        return from.IsReal()
            ? FromReal(from == NumericKind.Float ? BitConverter.UInt32BitsToSingle((uint)bits) : BitConverter.UInt64BitsToDouble(bits), to)
            : FromInteger(Extend(bits, from), from == NumericKind.UInt64, to);
    }

    private static ulong FromReal(double value, NumericKind to) => to switch
    {
        NumericKind.Int8 => (uint)Conversions.DoubleToInt8(value),
        NumericKind.Int16 => (uint)Conversions.DoubleToInt16(value),
        NumericKind.Int32 => (uint)Conversions.DoubleToInt32(value),
        NumericKind.Int64 => (ulong)Conversions.DoubleToInt64(value),
        NumericKind.UInt8 => Conversions.DoubleToUInt8(value),
        NumericKind.UInt16 => Conversions.DoubleToUInt16(value),
        NumericKind.UInt32 => Conversions.DoubleToUInt32(value),
        NumericKind.UInt64 => Conversions.DoubleToUInt64(value),
        NumericKind.Float => BitConverter.SingleToUInt32Bits((float)value),
        _ => BitConverter.DoubleToUInt64Bits(value),
    };

    private static ulong FromInteger(ulong value, bool isUnsigned, NumericKind to) => to switch
    {
        NumericKind.Int8 => (uint)(sbyte)value,
        NumericKind.Int16 => (uint)(short)value,
        NumericKind.UInt8 => (byte)value,
        NumericKind.UInt16 => (ushort)value,
        NumericKind.Int32 or NumericKind.UInt32 => (uint)value,
        NumericKind.Float => BitConverter.SingleToUInt32Bits(isUnsigned ? Conversions.UInt64ToSingle(value) : (long)value),
        NumericKind.Double => BitConverter.DoubleToUInt64Bits(isUnsigned ? Conversions.UInt64ToDouble(value) : (long)value),
        _ => value,
    };

    /// <summary>To 64 bits, by the sign of the kind.</summary>
    private static ulong Extend(ulong bits, NumericKind kind) => kind switch
    {
        NumericKind.Int8 => (ulong)(sbyte)bits,
        NumericKind.Int16 => (ulong)(short)bits,
        NumericKind.Int32 => (ulong)(int)bits,
        NumericKind.UInt8 => (byte)bits,
        NumericKind.UInt16 => (ushort)bits,
        NumericKind.UInt32 => (uint)bits,
        _ => bits,
    };
}
