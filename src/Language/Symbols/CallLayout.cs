namespace Seraph.Language.Symbols;

/// <summary>
/// Where a call keeps its result and arguments, counted from the start of its window in both banks. The rule, the same for
/// script and host functions so that either may stand behind a virtual call:
/// <list type="bullet">
/// <item>Object slot 0 is <c>this</c> where the object lives in an object slot, and afterwards an object result. A function
/// without such an object that returns one leaves slot 0 free.</item>
/// <item>Number slots 0… are the number result; they are free before the call. A struct object (<c>this</c> of a method of an
/// unmanaged struct) follows them, then the parameters in order.</item>
/// <item>A place that is returned (<see cref="FunctionDef.ReturnsPlace"/>) takes the first slot of both banks: its object, and its
/// index.</item>
/// <item>A parameter takes the next slots of its bank. After the call <c>&amp;out</c> and <c>&amp;inout</c> values, and a struct
/// object whose method is not const, are read back from the same slots.</item>
/// </list>
/// </summary>
internal sealed class CallLayout
{
    private CallLayout(ushort[] slots, int thisSlot, int numberSlots, int objectSlots)
    {
        Slots = slots;
        ThisSlot = thisSlot;
        NumberSlots = numberSlots;
        ObjectSlots = objectSlots;
    }

    /// <summary>The first slot of each parameter, in the bank of its type.</summary>
    public ushort[] Slots { get; }

    /// <summary>The first slot of the object, in the bank of its type; -1 without an object.</summary>
    public int ThisSlot { get; }

    /// <summary>Number slots of the window.</summary>
    public int NumberSlots { get; }

    /// <summary>Object slots of the window.</summary>
    public int ObjectSlots { get; }

    public static CallLayout Of(FunctionDef function)
    {
        bool returnsPlace = function.ReturnsPlace;
        int numbers = returnsPlace ? Math.Max(1, function.ReturnType.NumberSlots) : function.ReturnType.NumberSlots;
        int objects = returnsPlace || function.ReturnType.IsInObjects ? 1 : 0;
        int thisSlot = -1;
        if (function.IsMethod)
        {
            TypeDef owner = function.Owner!;
            thisSlot = owner.NumberSlots > 0 ? numbers : 0;
            numbers += owner.NumberSlots;
            objects = owner.NumberSlots > 0 ? objects : 1;
        }

        ushort[] slots = function.Parameters.Length == 0 ? [] : new ushort[function.Parameters.Length];
        for (int i = 0; i < slots.Length; i++)
        {
            DataType type = function.ArgumentType(i);
            ref int next = ref (type.IsInNumbers ? ref numbers : ref objects);
            slots[i] = checked((ushort)next);
            next += type.IsInNumbers ? type.NumberSlots : 1;
        }

        return new CallLayout(slots, thisSlot, numbers, objects);
    }
}
