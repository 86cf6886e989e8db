namespace Seraph.Engine.Execution;

/// <summary>The globals of one instance of a unit, and the limits its calls run under.</summary>
internal sealed class InstanceState
{
    /// <summary>The number globals, by slot.</summary>
    public readonly ulong[] Numbers;

    /// <summary>The object globals, by slot.</summary>
    public readonly object?[] Objects;

    public readonly LinkedUnit Unit;

    public readonly ScriptContext? Context;

    public readonly ScriptLimits Limits;

    public InstanceState(LinkedUnit unit, ScriptContext? context = null, ScriptLimits? limits = null)
    {
        Unit = unit;
        Context = context;
        Limits = limits ?? ScriptLimits.Default;
        Numbers = unit.Compiled.GlobalNumbers == 0 ? [] : new ulong[unit.Compiled.GlobalNumbers];
        Objects = unit.Compiled.GlobalObjects == 0 ? [] : new object?[unit.Compiled.GlobalObjects];
    }

    /// <summary>A number global, by a C# type that fits it.</summary>
    public unsafe T LoadNumber<T>(int slot)
    {
        // Invariant: the slots of a global lie inside the array; the index is checked by the access.
        fixed (ulong* numbers = &Numbers[slot])
        {
            return NumberSlot.Load<T>(numbers);
        }
    }

    /// <summary>Changes a number global, by a C# type that fits it.</summary>
    public unsafe void StoreNumber<T>(int slot, T value)
    {
        fixed (ulong* numbers = &Numbers[slot])
        {
            NumberSlot.Store(numbers, value);
        }
    }
}
