using System.Reflection;
using Seraph.Engine.Execution;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Jit;

/// <summary>
/// The direct twin of a host function, where a call of it needs no frame: numbers, strings and simple structs, and the object of a
/// method. Such a call is inlined where C# would inline it.
/// </summary>
internal static class TwinCall
{
    /// <summary>The twin, or null if the function is called through its thunk.</summary>
    public static HostTwin? Find(FunctionDef function)
    {
        if (function.IsBaseCall || function.Definition is not null || (function.Traits & (FfiFunctionTraits.Suspends | FfiFunctionTraits.Variadic)) != 0
            || function.Declaration?.Native is not HostFunction { Direct: { } direct })
        {
            return null;
        }

        MethodInfo method = direct().Method;
        return method.IsStatic && !method.ContainsGenericParameters && Fits(method, function) ? new HostTwin(method, IsQuiet(method, function)) : null;
    }

    private static bool IsQuiet(MethodInfo method, FunctionDef function) =>
        (function.Layout.ThisSlot >= 0 || !method.GetParameters().Any(p => p.ParameterType.IsClass)) && QuietMethod.IsQuiet(method);

    private static bool Fits(MethodInfo method, FunctionDef function)
    {
        ParameterInfo[] parameters = method.GetParameters();
        var arguments = InstructionEffects.ArgumentsOf(function).ToArray();
        if (parameters.Length != arguments.Length || InstructionEffects.OutputsOf(function).Any(o => o.Slot != function.Layout.ThisSlot || !o.IsNumber)
            || !FitsResult(method.ReturnType, function.ReturnType))
        {
            return false;
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            Type type = parameters[i].ParameterType;
            bool isSelf = i == 0 && function.Layout.ThisSlot >= 0;
            if (isSelf ? !FitsSelf(type, arguments[i].IsNumber, arguments[i].Type) : !FitsValue(type, arguments[i].Type))
            {
                return false;
            }
        }

        return true;
    }

    private static bool FitsSelf(Type type, bool isNumber, DataType self) =>
        isNumber ? type.IsByRef && StructParts.Fits(type.GetElementType()!, self) : type.IsClass;

    private static bool FitsResult(Type type, DataType result) => result.IsVoid ? type == typeof(void) : FitsValue(type, result);

    private static bool FitsValue(Type type, DataType value) =>
        value.Type.IsString && !value.IsHandle ? type == typeof(string)
        : StructParts.Fits(type, value)
            || (value.Type.Numeric != NumericKind.None && KindOf(type) is { } kind && kind == InstructionEffects.KindOf(value));

    private static ValueKind? KindOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean or TypeCode.Char or TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32
            or TypeCode.UInt32 => ValueKind.I4,
        TypeCode.Int64 or TypeCode.UInt64 => ValueKind.I8,
        TypeCode.Single => ValueKind.R4,
        TypeCode.Double => ValueKind.R8,
        _ => null,
    };
}
