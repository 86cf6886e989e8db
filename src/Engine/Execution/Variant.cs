using System.Runtime.CompilerServices;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>A value of any type with its type: the argument of a <c>?</c> parameter. Immutable.</summary>
/// <param name="type">The type of the value; of what it refers to and handle for a handle.</param>
/// <param name="bits">The number as a register holds it, for numbers and enums.</param>
/// <param name="value">The string or object, or the boxed struct.</param>
internal sealed class Variant(DataType type, ulong bits, object? value)
{
    public DataType Type { get; } = type;

    public ulong Bits { get; } = bits;

    public object? Value { get; } = value;

    /// <summary>A value that C# gives to a <c>?&amp;out</c> parameter. What takes it out looks at objects, so they need no type.</summary>
    public static Variant Of(object? value)
    {
        TypeDef? number = value switch
        {
            bool => PrimitiveTypes.Bool,
            sbyte => PrimitiveTypes.Int8,
            short => PrimitiveTypes.Int16,
            int => PrimitiveTypes.Int,
            long => PrimitiveTypes.Int64,
            byte => PrimitiveTypes.UInt8,
            ushort => PrimitiveTypes.UInt16,
            uint => PrimitiveTypes.UInt,
            ulong => PrimitiveTypes.UInt64,
            float => PrimitiveTypes.Float,
            double => PrimitiveTypes.Double,
            _ => null,
        };
        return number is null ? new Variant(default, 0, value) : new Variant(new DataType(number), Bits64(number.Numeric, value!), null);
    }

    /// <summary>The value as C# sees it: numbers boxed in their own kind, enums as their integer.</summary>
    public object? ToObject() => Type.IsValid && Type.Type.Numeric != NumericKind.None ? Number(Type.Type.Numeric, Bits) : Value;

    /// <summary>The value as the C# type that its script type is for the host: an enum as itself.</summary>
    /// <exception cref="InvalidCastException">It is of another type.</exception>
    public T To<T>()
    {
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>() && Type.IsValid && Type.Type.Numeric != NumericKind.None)
        {
            // Little-endian: the low bytes are the number, whatever its size is.
            ulong bits = Bits;
            return Unsafe.SizeOf<T>() <= sizeof(ulong) ? Unsafe.As<ulong, T>(ref bits) : throw new InvalidCastException($"'{Type}' is no '{typeof(T)}'.");
        }

        return typeof(T) == typeof(string) ? (T)(Value ?? "") : typeof(T) == typeof(object) ? (T)ToObject()! : (T)Value!;
    }

    /// <summary>What is in number slots, as an object.</summary>
    public static unsafe object Box(DataType type, ulong* slots) => type.Type.Numeric != NumericKind.None
        ? Number(type.Type.Numeric, *slots)
        : HostType.Of(type.Type)!.Box(slots);

    /// <summary>Puts an object where values of the type live.</summary>
    /// <exception cref="InvalidCastException">It is not of the type.</exception>
    public static unsafe void Store(DataType type, ulong* numbers, ref object? objects, object? value)
    {
        if (type.Type.Numeric != NumericKind.None)
        {
            Variant number = Of(value);
            *numbers = number.Type.IsValid
                ? VariantConversions.Convert(number.Bits, number.Type.Type.Numeric, type.Type.Numeric)
                : throw new InvalidCastException($"'{value?.GetType().FullName ?? "null"}' is no '{type}'.");
        }
        else
        {
            ResultSlot.Store(type, numbers, ref objects, value);
        }
    }

    public static object Number(NumericKind kind, ulong bits) => kind switch
    {
        NumericKind.Bool => (byte)bits != 0,
        NumericKind.Int8 => (sbyte)bits,
        NumericKind.Int16 => (short)bits,
        NumericKind.Int32 => (int)bits,
        NumericKind.Int64 => (long)bits,
        NumericKind.UInt8 => (byte)bits,
        NumericKind.UInt16 => (ushort)bits,
        NumericKind.UInt32 => (uint)bits,
        NumericKind.UInt64 => bits,
        NumericKind.Float => BitConverter.UInt32BitsToSingle((uint)bits),
        _ => BitConverter.UInt64BitsToDouble(bits),
    };

    // As a register holds it: signed numbers below 64 bits in their lower 32.
    private static ulong Bits64(NumericKind kind, object value) => kind switch
    {
        NumericKind.Bool => (bool)value ? 1UL : 0UL,
        NumericKind.Int8 => (uint)(sbyte)value,
        NumericKind.Int16 => (uint)(short)value,
        NumericKind.Int32 => (uint)(int)value,
        NumericKind.Int64 => (ulong)(long)value,
        NumericKind.UInt8 => (byte)value,
        NumericKind.UInt16 => (ushort)value,
        NumericKind.UInt32 => (uint)value,
        NumericKind.UInt64 => (ulong)value,
        NumericKind.Float => BitConverter.SingleToUInt32Bits((float)value),
        _ => BitConverter.DoubleToUInt64Bits((double)value),
    };
}
