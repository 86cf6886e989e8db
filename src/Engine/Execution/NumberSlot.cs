using System.Runtime.CompilerServices;

namespace Seraph.Engine.Execution;

/// <summary>
/// Moves C# values into number slots and out of them, in the form registers have: 8- to 32-bit integers extended to 32 bits by
/// their sign, float in the low 32 bits, structs as bytes. Always writes whole slots: a wide read after a narrow write stalls.
/// </summary>
internal static unsafe class NumberSlot
{
    /// <summary>The type tests are constants to the JIT: one line remains.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<T>(ulong* slot, T value)
    {
        if (typeof(T) == typeof(bool) || typeof(T) == typeof(byte))
        {
            *slot = Unsafe.As<T, byte>(ref value);
        }
        else if (typeof(T) == typeof(sbyte))
        {
            *slot = (uint)Unsafe.As<T, sbyte>(ref value);
        }
        else if (typeof(T) == typeof(short))
        {
            *slot = (uint)Unsafe.As<T, short>(ref value);
        }
        else if (typeof(T) == typeof(ushort) || typeof(T) == typeof(char))
        {
            *slot = Unsafe.As<T, ushort>(ref value);
        }
        else if (typeof(T) == typeof(int) || typeof(T) == typeof(uint) || typeof(T) == typeof(float))
        {
            *slot = Unsafe.As<T, uint>(ref value);
        }
        else if (typeof(T).IsEnum)
        {
            StoreEnum(slot, value);
        }
        else
        {
            ThrowIfManaged<T>();

            // Invariant: a struct in number slots has ceil(size / 8) of them.
            Unsafe.WriteUnaligned(slot, value);
        }
    }

    /// <summary>The value in a slot; the opposite of <see cref="Store"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Load<T>(ulong* slot)
    {
        ThrowIfManaged<T>();

        // Invariant: little-endian, so the low bytes come first; enough slots, as in Store.
        return Unsafe.ReadUnaligned<T>(slot);
    }

    private static void StoreEnum<T>(ulong* slot, T value)
    {
        switch (Type.GetTypeCode(typeof(T)))
        {
            case TypeCode.SByte:
                Store(slot, Unsafe.As<T, sbyte>(ref value));
                break;
            case TypeCode.Byte:
                Store(slot, Unsafe.As<T, byte>(ref value));
                break;
            case TypeCode.Int16:
                Store(slot, Unsafe.As<T, short>(ref value));
                break;
            case TypeCode.UInt16:
                Store(slot, Unsafe.As<T, ushort>(ref value));
                break;
            case TypeCode.Int32 or TypeCode.UInt32:
                Store(slot, Unsafe.As<T, uint>(ref value));
                break;
            default:
                Store(slot, Unsafe.As<T, ulong>(ref value));
                break;
        }
    }

    /// <summary>Bytes of a reference in a number slot would be a reference the collector does not see.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ThrowIfManaged<T>()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            throw new InvalidOperationException($"'{typeof(T)}' holds references and cannot live in number slots.");
        }
    }
}
