using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph;

/// <content>Giving values to <c>&amp;out</c> and <c>&amp;inout</c> parameters.</content>
public unsafe ref partial struct CallFrame
{
    /// <summary>Sets a <c>bool</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, bool value) => *Number(argument) = value ? 1UL : 0UL;

    /// <summary>Sets a <c>int8</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, sbyte value) => *Number(argument) = (uint)value;

    /// <summary>Sets a <c>int16</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, short value) => *Number(argument) = (uint)value;

    /// <summary>Sets a <c>int</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, int value) => *Number(argument) = (uint)value;

    /// <summary>Sets a <c>int64</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, long value) => *Number(argument) = (ulong)value;

    /// <summary>Sets a <c>uint8</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, byte value) => *Number(argument) = value;

    /// <summary>Sets a <c>uint16</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, ushort value) => *Number(argument) = value;

    /// <summary>Sets a <c>uint</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, uint value) => *Number(argument) = value;

    /// <summary>Sets a <c>uint64</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, ulong value) => *Number(argument) = value;

    /// <summary>Sets a <c>float</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, float value) => *Number(argument) = BitConverter.SingleToUInt32Bits(value);

    /// <summary>Sets a <c>double</c> parameter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Set(int argument, double value) => *Number(argument) = BitConverter.DoubleToUInt64Bits(value);

    /// <summary>Sets a <c>string</c> parameter; null is the empty one.</summary>
    public readonly void Set(int argument, string? value) => Slot(argument) = value ?? "";

    /// <summary>Sets a handle or object parameter.</summary>
    public readonly void SetObject(int argument, object? value)
    {
        value = Carriers.ToScript(value);
        ObjectSlot.Check(Callee.Function.Parameters[argument].Type, value);
        Slot(argument) = value;
    }

    /// <summary>Sets a parameter that is an unmanaged struct.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void SetStruct<T>(int argument, T value)
        where T : struct => StructAt<T>(Number(argument)) = value;

    /// <summary>Sets a parameter that is a struct with references.</summary>
    public readonly void SetBoxed<T>(int argument, T value)
        where T : struct => Slot(argument) = value;

    /// <summary>Sets a parameter to a value that was stored with its type.</summary>
    internal readonly void SetStored(int argument, AnyValue value)
    {
        DataType type = Callee.Function.Parameters[argument].Type;
        if (type.IsInNumbers)
        {
            Store(type, value, Number(argument), ref Objects);
        }
        else
        {
            Store(type, value, Numbers, ref Slot(argument));
        }
    }

    /// <summary>Sets an argument of a variadic <c>?&amp;out</c> parameter.</summary>
    internal readonly void SetVariadic(int argument, int index, Variant value) => ((object?[])Slot(argument)!)[index] = value;

    /// <summary>Sets an <c>&amp;out</c> parameter of type <c>?</c>.</summary>
    internal readonly void SetVariant(int argument, Variant value) => Slot(argument) = value;
}
