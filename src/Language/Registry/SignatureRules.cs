using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>What the language expects of operators and property accessors, as one table over their names.</summary>
internal static class SignatureRules
{
    private enum Result : byte
    {
        Anything,
        Value,
        Bool,
        Int,
        Void,
        Handle,
    }

    private sealed record Shape(int Fewest, int Most, Result Result);

    // Name, fewest and most parameters, result.
    private static readonly Dictionary<string, Shape> Operators = new(StringComparer.Ordinal)
    {
        ["opEquals"] = new(1, 1, Result.Bool),
        ["opCmp"] = new(1, 1, Result.Int),
        ["opNeg"] = new(0, 0, Result.Value),
        ["opCom"] = new(0, 0, Result.Value),
        ["opPreInc"] = new(0, 0, Result.Anything),
        ["opPreDec"] = new(0, 0, Result.Anything),
        ["opPostInc"] = new(0, 0, Result.Anything),
        ["opPostDec"] = new(0, 0, Result.Anything),
        ["opIndex"] = new(1, int.MaxValue, Result.Value),
        ["get_opIndex"] = new(1, int.MaxValue, Result.Value),
        ["set_opIndex"] = new(2, int.MaxValue, Result.Void),
        ["opCall"] = new(0, int.MaxValue, Result.Anything),
        ["opAssign"] = new(1, 1, Result.Anything),
        ["opHndlAssign"] = new(1, 1, Result.Anything),
        ["opForBegin"] = new(0, 0, Result.Value),
        ["opForEnd"] = new(1, 1, Result.Bool),
        ["opForNext"] = new(1, 1, Result.Value),
        ["opForValue"] = new(1, 1, Result.Value),
    };

    private static readonly string[] BinaryNames =
        ["opAdd", "opSub", "opMul", "opDiv", "opMod", "opPow", "opAnd", "opOr", "opXor", "opShl", "opShr", "opUShr"];

    static SignatureRules()
    {
        foreach (string name in BinaryNames)
        {
            Operators.Add(name, new Shape(1, 1, Result.Value));
            Operators.Add(name + "_r", new Shape(1, 1, Result.Value));
            Operators.Add(name + "Assign", new Shape(1, 1, Result.Anything));
        }
    }

    /// <summary>What is wrong with a function that has its types, or null.</summary>
    public static string? Check(FunctionDef function)
    {
        string name = function.Name.Text;
        if (function.Kind == FfiFunctionKind.Method && name.StartsWith("op", StringComparison.Ordinal))
        {
            return CheckOperator(name, function);
        }

        if (function.Kind == FfiFunctionKind.Method && name is "get_opIndex" or "set_opIndex")
        {
            return CheckShape(Operators[name], function);
        }

        return (function.Traits & FfiFunctionTraits.Property) != 0 ? CheckAccessor(name, function) : null;
    }

    private static string? CheckOperator(string name, FunctionDef function)
    {
        if (name is "opConv" or "opImplConv" or "opCast" or "opImplCast")
        {
            return CheckConversion(name, function);
        }

        string known = name.StartsWith("opForValue", StringComparison.Ordinal) && name.Skip(10).All(char.IsDigit) ? "opForValue" : name;
        return Operators.TryGetValue(known, out Shape? shape) ? CheckShape(shape, function) : null;
    }

    // T opConv() const, or void opConv(?&out) for a conversion into whatever is asked for.
    private static string? CheckConversion(string name, FunctionDef function)
    {
        bool isGeneric = function.Parameters.Length == 1 && function.Parameters[0].Type is { Type.Kind: TypeKind.Variable, Reference: FfiModifiers.Out };
        if (isGeneric)
        {
            return function.ReturnType.IsVoid ? null : $"{name} with ?&out returns nothing";
        }

        if (function.Parameters.Length != 0)
        {
            return $"{name} takes no parameters";
        }

        bool isCast = name is "opCast" or "opImplCast";
        return isCast ? CheckResult(Result.Handle, function) : CheckResult(Result.Value, function);
    }

    private static string? CheckShape(Shape shape, FunctionDef function)
    {
        int count = function.Parameters.Length;
        if (count < shape.Fewest || count > shape.Most)
        {
            string expected = shape.Fewest == shape.Most
                ? shape.Fewest == 0 ? "no parameters" : $"{shape.Fewest} parameter{(shape.Fewest == 1 ? "" : "s")}"
                : $"{shape.Fewest} or more parameters";
            return $"{function.Name.Text} takes {expected}, not {count}";
        }

        return CheckResult(shape.Result, function);
    }

    private static string? CheckResult(Result expected, FunctionDef function)
    {
        // What replaces an immutable value gives the new one, whatever the operator gives.
        if ((function.Traits & FfiFunctionTraits.Replaces) != 0)
        {
            return null;
        }

        DataType type = function.ReturnType;
        bool fits = expected switch
        {
            Result.Value => !type.IsVoid,
            Result.Bool => type.IsBool && type.Reference == FfiModifiers.None,
            Result.Int => ReferenceEquals(type.Type, PrimitiveTypes.Int) && type.Reference == FfiModifiers.None,
            Result.Void => type.IsVoid,
            Result.Handle => type.IsHandle || type.Type.Kind == TypeKind.TemplateParameter,
            _ => true,
        };
        return fits ? null : $"{function.Name.Text} returns {(expected switch
        {
            Result.Bool => "bool",
            Result.Int => "int",
            Result.Void => "nothing",
            Result.Handle => "a handle",
            _ => "a value",
        })}, not '{type}'";
    }

    // T get_x(), T get_x(uint index), void set_x(T), void set_x(uint index, T).
    private static string? CheckAccessor(string name, FunctionDef function)
    {
        bool isGetter = name.StartsWith("get_", StringComparison.Ordinal);
        if (name.Length < 5 || (!isGetter && !name.StartsWith("set_", StringComparison.Ordinal)))
        {
            return $"a property accessor is called get_… or set_…, not '{name}'";
        }

        int fewest = isGetter ? 0 : 1;
        if (function.Parameters.Length < fewest || function.Parameters.Length > fewest + 1)
        {
            return isGetter
                ? $"{name} takes nothing, or an index; not {function.Parameters.Length} parameters"
                : $"{name} takes the value, or an index and the value; not {function.Parameters.Length} parameters";
        }

        return CheckResult(isGetter ? Result.Value : Result.Void, function);
    }
}
