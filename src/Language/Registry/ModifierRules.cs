using Seraph.Language.Symbols;

namespace Seraph.Language.Registry;

/// <summary>Which modifiers fit which type where.</summary>
internal static class ModifierRules
{
    /// <summary>What is wrong with the type of a parameter, or null.</summary>
    public static string? CheckParameter(DataType type)
    {
        if (type.IsVoid)
        {
            return "a parameter can't be void";
        }

        if (type.Type.Kind == TypeKind.Variable && type.Reference == FfiModifiers.InOut)
        {
            return "a parameter of any type is '?&in' or '?&out'";
        }

        if ((type.Type.Traits & FfiTypeTraits.NoHandle) != 0 && type.Type.Kind == TypeKind.Class)
        {
            return $"'{type.Type.QualifiedName}' has no handles and can't be a parameter";
        }

        return CheckHandle(type);
    }

    /// <summary>What is wrong with the type of a result, or null.</summary>
    public static string? CheckResult(DataType type)
    {
        if (type.Type.Kind == TypeKind.Variable)
        {
            return "'?' can't be a result";
        }

        if (type.Reference is FfiModifiers.In or FfiModifiers.Out)
        {
            return "a result is no input or output; write '&'";
        }

        return type.IsVoid && type.Modifiers != FfiModifiers.None ? "void takes no modifiers" : CheckHandle(type);
    }

    /// <summary>What is wrong with the type of a field or constant, or null.</summary>
    public static string? CheckValue(DataType type)
    {
        if (type.IsVoid || type.Type.Kind == TypeKind.Variable)
        {
            return $"'{type.Type.QualifiedName}' is no type of a value";
        }

        return type.Reference != FfiModifiers.None ? "a value can't be a reference" : CheckHandle(type);
    }

    private static string? CheckHandle(DataType type)
    {
        if (!type.IsHandle)
        {
            // Of a type parameter it is if_handle_then_const.
            bool isToConst = (type.Modifiers & FfiModifiers.HandleToConst) != 0 && type.Type.Kind != TypeKind.TemplateParameter;
            return isToConst ? "a handle to const must be a handle" : null;
        }

        bool canHaveHandles = type.Type.IsReferenceType || type.Type.Kind is TypeKind.TemplateParameter or TypeKind.Variable;
        if (!canHaveHandles || (type.Type.Traits & FfiTypeTraits.NoHandle) != 0)
        {
            return $"there are no handles to '{type.Type.QualifiedName}'";
        }

        return null;
    }
}
