namespace Seraph.Engine.Modules;

/// <summary>Charges the time that one call on many elements takes, so that the instruction limit holds for it too.</summary>
internal static class ArrayWork
{
    // Elements that are copied or compared in the time of an instruction, about.
    private const int ElementsPerInstruction = 8;

    public static void Charge(ref CallFrame frame, long elements) => frame.Charge(elements / ElementsPerInstruction);
}
