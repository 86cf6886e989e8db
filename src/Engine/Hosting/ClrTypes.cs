using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>Which C# types can hold a value of a script type.</summary>
internal static class ClrTypes
{
    /// <summary>True if values of the script type can be handed over as the C# type, without a conversion.</summary>
    public static bool Fits(Type type, DataType scriptType)
    {
        if (scriptType.Type.Numeric != NumericKind.None)
        {
            Type number = type.IsEnum ? Enum.GetUnderlyingType(type) : type;
            return number == Of(scriptType.Type.Numeric) || (number == typeof(char) && scriptType.Type.Numeric == NumericKind.UInt16);
        }

        if (scriptType.IsInNumbers)
        {
            return (scriptType.Type.Native as HostType)?.ClrType == type;
        }

        if (scriptType.Type.IsString)
        {
            return type == typeof(string) || type == typeof(object);
        }

        Type? known = OfObjects(scriptType.Type);
        return !type.IsValueType
            ? known is null || known.IsAssignableFrom(type) || type.IsAssignableFrom(known)
            : known == type;
    }

    /// <summary>True if every value of the C# type, which fits, is certainly one of the script type.</summary>
    public static bool IsCertain(Type type, DataType scriptType) => scriptType.Type.IsString
        ? type == typeof(string)
        : !scriptType.Type.MayBeScript && !scriptType.Type.IsScriptClass && !scriptType.Type.IsArray && scriptType.Type.Kind != TypeKind.Funcdef
            && HostType.Of(scriptType.Type)?.ClrType.IsAssignableFrom(type) == true;

    // Objects of script interfaces are script objects too.
    private static Type? OfObjects(TypeDef type) =>
        type.Kind == TypeKind.Funcdef ? typeof(ScriptFunction)
        : HostType.Of(type)?.ClrType ?? (type.Source.Kind == TypeSourceKind.Ffi ? null : typeof(ScriptObject));

    /// <exception cref="ArgumentException">The function's result can't be handed over as the C# type.</exception>
    public static void CheckResult(Type type, FunctionDef function)
    {
        if (function.ReturnType.IsVoid || !Fits(type, function.ReturnType))
        {
            throw new ArgumentException($"The result of '{function}' can't be given as {type.Name}.");
        }
    }

    /// <exception cref="ArgumentException">The function can't be called with parameters and, at the end, a result of these types.</exception>
    public static void CheckCall(ReadOnlySpan<Type> types, FunctionDef function)
    {
        Type result = types[^1];
        bool fits = types.Length == function.Parameters.Length + 1
            && (result == typeof(FunctionTypes.Void) || (!function.ReturnType.IsVoid && Fits(result, function.ReturnType)));
        for (int i = 0; fits && i < function.Parameters.Length; i++)
        {
            DataType type = function.Parameters[i].Type;
            fits = type.Reference is FfiModifiers.None or FfiModifiers.In && Fits(types[i], type);
        }

        if (!fits)
        {
            string[] names = new string[types.Length - 1];
            for (int i = 0; i < names.Length; i++)
            {
                names[i] = types[i].Name;
            }

            throw new ArgumentException(
                $"'{function}' can't be called with ({string.Join(", ", names)}){(result == typeof(FunctionTypes.Void) ? "" : $" for a {result.Name}")}.");
        }
    }

    /// <summary>The C# type of a number.</summary>
    public static Type Of(NumericKind kind) => kind switch
    {
        NumericKind.Bool => typeof(bool),
        NumericKind.Int8 => typeof(sbyte),
        NumericKind.Int16 => typeof(short),
        NumericKind.Int32 => typeof(int),
        NumericKind.Int64 => typeof(long),
        NumericKind.UInt8 => typeof(byte),
        NumericKind.UInt16 => typeof(ushort),
        NumericKind.UInt32 => typeof(uint),
        NumericKind.UInt64 => typeof(ulong),
        NumericKind.Float => typeof(float),
        NumericKind.Double => typeof(double),
        _ => typeof(void),
    };
}
