using System.Runtime.CompilerServices;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Execution;

/// <summary>
/// The slots of a call that C# makes: arguments before it, results after it. Slots are those of <see cref="CallLayout"/>.
/// Valid until the call is run or ended; take it anew afterwards, since the stacks may have moved.
/// </summary>
internal readonly unsafe ref struct CallWindow(ulong* numbers, ref object? objects)
{
    private readonly ulong* _numbers = numbers;
    private readonly ref object? _objects = ref objects;

    /// <summary>Stores a number, bool, enum or unmanaged struct by its C# type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetNumber<T>(int slot, T value) => NumberSlot.Store(_numbers + slot, value);

    /// <summary>Stores a string, object, handle or boxed struct that is certainly of the slot's type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetObject(int slot, object? value) => Unsafe.Add(ref _objects, slot) = value;

    /// <summary>Stores a value where its script type lives.</summary>
    /// <exception cref="InvalidCastException">The object is of another type.</exception>
    public void Set<T>(int slot, DataType type, T value)
    {
        // Of the two places only the one in the bank of the type is used.
        ResultSlot.Store(type, _numbers + slot, ref Unsafe.Add(ref _objects, slot), value);
    }

    /// <summary>A number, bool, enum or unmanaged struct.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T GetNumber<T>(int slot = 0) => NumberSlot.Load<T>(_numbers + slot);

    /// <summary>A string (null for one that was never assigned), object, handle or boxed struct.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public object? GetObject(int slot = 0) => Unsafe.Add(ref _objects, slot);

    /// <summary>A value from where its script type lives.</summary>
    public T Get<T>(DataType type, int slot = 0) => ResultSlot.Load<T>(type, _numbers + slot, ref Unsafe.Add(ref _objects, slot));
}
