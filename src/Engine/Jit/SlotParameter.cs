namespace Seraph.Engine.Jit;

/// <summary>A parameter of the plain method of a function: one slot of its window.</summary>
/// <param name="IsNumber">The bank.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Kind">What a number is.</param>
/// <param name="IsInput">The function reads it.</param>
/// <param name="IsOutput">The caller reads it back: it is a reference.</param>
internal readonly record struct SlotParameter(bool IsNumber, int Slot, ValueKind Kind, bool IsInput, bool IsOutput)
{
    /// <summary>The type of what is in the slot.</summary>
    public Type ValueType => IsNumber ? IlKinds.TypeOf(Kind) : typeof(object);

    /// <summary>The type of the parameter.</summary>
    public Type Type => IsOutput ? ValueType.MakeByRefType() : ValueType;
}
