using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <summary>
/// The signatures of emitted methods. The plain method of a function takes the execution, its frame and the arguments, a struct as
/// its registers, and references to where the caller reads back; the first register of a result is returned, the others are
/// written through references. The method for loops takes the execution, the frame, the loop, and where the registers are.
/// </summary>
internal static class MethodSignature
{
    public const int HiddenArguments = 2;
    // More would be moved about more than the function runs.
    private const int MaxParameters = 32;

    public const int LoopNumbers = 3;
    public const int LoopObjects = 4;

    /// <summary>Of loop methods and of adapters, which have no result but leave it in the registers.</summary>
    public static readonly Type[] FrameParameters = [typeof(ScriptExecution), typeof(nint), typeof(int), typeof(nint), typeof(object).MakeByRefType()];

    public static Type ResultOf(FunctionDef function) => TypeOf(function.ReturnType);

    public static Type[] ParametersOf(FunctionDef function) =>
        [typeof(ScriptExecution), typeof(nint), .. SlotsOf(function).Select(s => s.Type)];

    /// <summary>The parameters behind the hidden ones, in their order.</summary>
    public static IEnumerable<SlotParameter> SlotsOf(FunctionDef function)
    {
        (bool IsNumber, int Slot, DataType Type)[] outputs = [.. InstructionEffects.OutputsOf(function)];
        foreach ((bool isNumber, int slot, DataType type) in InstructionEffects.ArgumentsOf(function))
        {
            bool isOutput = Array.Exists(outputs, o => o.IsNumber == isNumber && o.Slot == slot);
            for (int i = 0; i < (isNumber ? type.NumberSlots : 1); i++)
            {
                yield return new SlotParameter(isNumber, slot + i, InstructionEffects.KindOf(type), IsInput: true, isOutput);
            }
        }

        for (int i = 1; i < function.ReturnType.NumberSlots; i++)
        {
            yield return new SlotParameter(IsNumber: true, i, ValueKind.I8, IsInput: false, IsOutput: true);
        }
    }

    /// <summary>The parameters where the result is written by reference.</summary>
    public static Type[] ParametersWithResultOf(FunctionDef function) =>
        function.ReturnType.IsVoid ? ParametersOf(function) : [.. ParametersOf(function), ResultOf(function).MakeByRefType()];

    /// <summary>The arguments and the result travel as parameters and result of a method.</summary>
    public static bool HasMethod(FunctionDef function) => !function.ReturnsPlace && SlotsOf(function).Count() <= MaxParameters;

    /// <summary>None of them is a struct in several registers, or read back.</summary>
    public static bool IsSimple(FunctionDef function) =>
        HasMethod(function) && IsSimple(function.ReturnType) && !InstructionEffects.OutputsOf(function).Any()
        && InstructionEffects.ArgumentsOf(function).All(a => IsSimple(a.Type));

    private static bool IsSimple(DataType type) => !type.IsInNumbers || type.Type.Numeric != NumericKind.None;

    private static Type TypeOf(DataType type) =>
        type.IsVoid ? typeof(void) : type.IsInNumbers ? IlKinds.TypeOf(InstructionEffects.KindOf(type)) : typeof(object);
}
