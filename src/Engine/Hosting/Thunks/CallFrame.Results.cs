using System.Runtime.CompilerServices;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph;

/// <content>Returning a result.</content>
public unsafe ref partial struct CallFrame
{
    /// <summary>Returns a <c>bool</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(bool value) => *Numbers = value ? 1UL : 0UL;

    /// <summary>Returns an <c>int8</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(sbyte value) => *Numbers = (uint)value;

    /// <summary>Returns an <c>int16</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(short value) => *Numbers = (uint)value;

    /// <summary>Returns an <c>int</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(int value) => *Numbers = (uint)value;

    /// <summary>Returns an <c>int64</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(long value) => *Numbers = (ulong)value;

    /// <summary>Returns a <c>uint8</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(byte value) => *Numbers = value;

    /// <summary>Returns a <c>uint16</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(ushort value) => *Numbers = value;

    /// <summary>Returns a <c>uint</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(uint value) => *Numbers = value;

    /// <summary>Returns a <c>uint64</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(ulong value) => *Numbers = value;

    /// <summary>Returns a <c>float</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(float value) => *Numbers = BitConverter.SingleToUInt32Bits(value);

    /// <summary>Returns a <c>double</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(double value) => *Numbers = BitConverter.DoubleToUInt64Bits(value);

    /// <summary>Returns a <c>string</c>; null is the empty one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Return(string? value) => Objects = value ?? "";

    /// <summary>Returns an object or handle.</summary>
    public readonly void ReturnObject(object? value)
    {
        if (Callee.MayReturnScript)
        {
            value = Carriers.ToScript(value);
        }

        if (Callee.ChecksResult)
        {
            ObjectSlot.Check(Callee.Function.ReturnType, value);
        }

        Objects = value;
    }

    /// <summary>Returns an unmanaged struct.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void ReturnStruct<T>(T value)
        where T : struct => StructAt<T>(Numbers) = value;

    /// <summary>Returns a struct that holds references.</summary>
    public readonly void ReturnBoxed<T>(T value)
        where T : struct => Objects = value;

    /// <summary>Returns nothing; the script waits until the task is completed.</summary>
    public readonly void Return(Task task)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (!task.IsCompleted)
        {
            _execution.Await(new PendingTask(task));
            return;
        }

        task.GetAwaiter().GetResult();
    }

    /// <summary>Returns the result of the task; the script waits until it is there.</summary>
    public readonly void Return<T>(Task<T> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        if (!task.IsCompleted)
        {
            _execution.Await(new PendingTask<T>(task));
            return;
        }

        ReturnAny(task.GetAwaiter().GetResult());
    }

    /// <summary>Returns nothing; the script waits until the task is completed.</summary>
    public readonly void Return(ValueTask task)
    {
        if (task.IsCompleted)
        {
            task.GetAwaiter().GetResult();
            return;
        }

        Return(task.AsTask());
    }

    /// <summary>Returns the result of the task; the script waits until it is there.</summary>
    public readonly void Return<T>(ValueTask<T> task)
    {
        if (task.IsCompleted)
        {
            ReturnAny(task.GetAwaiter().GetResult());
            return;
        }

        Return(task.AsTask());
    }

    /// <summary>Gives result and outputs what a task gives; the script waits until it is there.</summary>
    /// <param name="task">The task.</param>
    /// <param name="store">Sets them.</param>
    public readonly void Await<T>(Task<T> task, HostResult<T> store)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(store);
        if (!task.IsCompleted)
        {
            _execution.Await(new PendingValues<T>(task, store));
            return;
        }

        CallFrame frame = this;
        store(ref frame, task.GetAwaiter().GetResult());
    }

    /// <inheritdoc cref="Await{T}(Task{T}, HostResult{T})"/>
    public readonly void Await<T>(ValueTask<T> task, HostResult<T> store) => Await(task.AsTask(), store);

    /// <summary>Returns a value of the C# type of the result, whatever that is.</summary>
    internal readonly void ReturnAny<T>(T value) => ResultSlot.Store(Callee.Function.ReturnType, Numbers, ref Objects, value);

    /// <summary>Returns a value that was stored with the type of the result.</summary>
    internal readonly void ReturnStored(AnyValue value) => Store(Callee.Function.ReturnType, value, Numbers, ref Objects);

    private static void Store(DataType type, AnyValue value, ulong* numbers, ref object? slot)
    {
        if (type.Type.Numeric != NumericKind.None)
        {
            *numbers = value.Bits;
        }
        else if (type.IsInNumbers)
        {
            HostType.Of(type.Type)!.Unbox(value.Reference!, numbers);
        }
        else
        {
            slot = type.Type.IsString ? value.Reference ?? "" : value.Reference;
        }
    }

    /// <summary>Returns a value in the form arrays hold it.</summary>
    internal readonly void ReturnValue<T>(T value)
    {
        if (!RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            NumberSlot.Store(Numbers, value);
        }
        else
        {
            Objects = typeof(T) == typeof(string) ? (object?)value ?? "" : value;
        }
    }
}
