using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph;

/// <content>Reading the object and the arguments.</content>
public unsafe ref partial struct CallFrame
{
    /// <summary>The object of a method.</summary>
    /// <exception cref="ScriptException">It is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T Self<T>()
        where T : class
    {
        object? self = Objects;
        return self is T own ? own : Carriers.Self<T>(self);
    }

    /// <summary>The object of a method of <c>string</c>: one that was never assigned is empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly string SelfText() => (string?)Objects ?? "";

    /// <summary>The object of a method of an unmanaged struct. What the method changes is written back, unless it is const.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref T SelfStruct<T>()
        where T : struct => ref StructAt<T>(Numbers + Callee.ThisSlot);

    /// <summary>The object of a method of a struct that holds references.</summary>
    /// <exception cref="ScriptException">It is not constructed yet.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ref T SelfBoxed<T>()
        where T : struct => ref Unboxed<T>(Objects);

    /// <summary>A <c>bool</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Bool(int argument) => (byte)*Number(argument) != 0;

    /// <summary>An <c>int8</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly sbyte Int8(int argument) => (sbyte)*Number(argument);

    /// <summary>An <c>int16</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly short Int16(int argument) => (short)*Number(argument);

    /// <summary>An <c>int</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Int32(int argument) => (int)*Number(argument);

    /// <summary>An <c>int64</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long Int64(int argument) => (long)*Number(argument);

    /// <summary>A <c>uint8</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly byte UInt8(int argument) => (byte)*Number(argument);

    /// <summary>A <c>uint16</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ushort UInt16(int argument) => (ushort)*Number(argument);

    /// <summary>A <c>uint</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint UInt32(int argument) => (uint)*Number(argument);

    /// <summary>A <c>uint64</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong UInt64(int argument) => *Number(argument);

    /// <summary>A <c>float</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly float Float(int argument) => *(float*)Number(argument);

    /// <summary>A <c>double</c> argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly double Double(int argument) => *(double*)Number(argument);

    /// <summary>A <c>string</c> argument; never null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly string String(int argument) => (string?)Slot(argument) ?? "";

    /// <summary>A handle or object argument that may not be null.</summary>
    /// <exception cref="ScriptException">It is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T Object<T>(int argument)
        where T : class
    {
        object? value = Slot(argument);
        if (value is T own)
        {
            return own;
        }

        if (value is null)
        {
            ThrowNull();
        }

        return Carriers.ToHost<T>(value!);
    }

    /// <summary>A handle argument that may be null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T? ObjectOrNull<T>(int argument)
        where T : class
    {
        object? value = Slot(argument);
        return value is null ? null : value is T own ? own : Carriers.ToHost<T>(value);
    }

    /// <summary>An argument that is an unmanaged struct.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T Struct<T>(int argument)
        where T : struct => StructAt<T>(Number(argument));

    /// <summary>An argument that is a struct with references.</summary>
    /// <exception cref="ScriptException">It is not constructed yet.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T Boxed<T>(int argument)
        where T : struct => Unboxed<T>(Slot(argument));

    /// <summary>An argument of a <c>?</c> parameter; null for an ignored <c>&amp;out</c> one.</summary>
    internal readonly Variant? Variant(int argument) => (Variant?)Slot(argument);

    /// <summary>The arguments of a variadic parameter.</summary>
    internal readonly ReadOnlySpan<object?> Variadic(int argument) => (object?[]?)Slot(argument);

    /// <summary>What is in the slots of an argument: a number as its register holds it, a struct boxed, or the object.</summary>
    internal readonly AnyValue Stored(int argument)
    {
        DataType type = Callee.Function.Parameters[argument].Type;
        return type.Type.Numeric != NumericKind.None ? new AnyValue(type.Type, *Number(argument))
            : type.IsInNumbers ? Engine.Execution.AnyValue.OfObject(HostType.Of(type.Type)!.Box(Number(argument)))
            : type.Type.IsString ? new AnyValue(String(argument))
            : type.IsHandle ? Engine.Execution.AnyValue.OfHandle(Slot(argument), type.IsObjectConst)
            : Engine.Execution.AnyValue.OfObject(Slot(argument));
    }

    /// <summary>An argument in the form arrays hold it: numbers and unmanaged structs from number slots, everything else as an object.</summary>
    internal readonly T Value<T>(int argument)
    {
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return NumberSlot.Load<T>(Number(argument));
        }

        object? value = Slot(argument);
        return typeof(T) == typeof(string) ? (T)(value ?? "") : (T)value!;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref T StructAt<T>(ulong* slot)
        where T : struct
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            ThrowManaged<T>();
        }

        // Invariant: a struct in number slots has ceil(size / 8) of them, and the slots do not move while the frame is valid.
        return ref Unsafe.AsRef<T>(slot);
    }

    private static ref T Unboxed<T>(object? box)
        where T : struct
    {
        if (box is null)
        {
            ThrowNull();
        }

        return ref Unsafe.Unbox<T>(box!);
    }

    private static void ThrowManaged<T>() =>
        throw new InvalidOperationException($"'{typeof(T)}' holds references: use the boxed form.");
}
