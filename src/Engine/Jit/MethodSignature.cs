using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <summary>
/// The signatures of emitted methods. The plain method of a function takes the execution, its frame and the arguments; the one
/// for loops takes the execution, the frame, the loop, and where the registers are.
/// </summary>
internal static class MethodSignature
{
    public const int HiddenArguments = 2;
    public const int LoopNumbers = 3;
    public const int LoopObjects = 4;

    /// <summary>Of loop methods and of adapters, which have no result but leave it in the registers.</summary>
    public static readonly Type[] FrameParameters = [typeof(ScriptExecution), typeof(nint), typeof(int), typeof(nint), typeof(object).MakeByRefType()];

    public static Type ResultOf(FunctionDef function) => TypeOf(function.ReturnType);

    public static Type[] ParametersOf(FunctionDef function) =>
        [typeof(ScriptExecution), typeof(nint), .. InstructionEffects.ArgumentsOf(function).Select(a => TypeOf(a.Type))];

    /// <summary>The parameters where the result is written by reference.</summary>
    public static Type[] ParametersWithResultOf(FunctionDef function) =>
        function.ReturnType.IsVoid ? ParametersOf(function) : [.. ParametersOf(function), ResultOf(function).MakeByRefType()];

    /// <summary>The arguments and the result travel as parameters and result of a method.</summary>
    public static bool IsSimple(FunctionDef function) =>
        !function.ReturnsPlace && IsSimple(function.ReturnType) && !InstructionEffects.OutputsOf(function).Any()
        && InstructionEffects.ArgumentsOf(function).All(a => IsSimple(a.Type));

    private static bool IsSimple(DataType type) => !type.IsInNumbers || type.Type.Numeric != NumericKind.None;

    private static Type TypeOf(DataType type) =>
        type.IsVoid ? typeof(void) : type.IsInNumbers ? IlKinds.TypeOf(InstructionEffects.KindOf(type)) : typeof(object);
}
