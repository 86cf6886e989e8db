namespace Seraph.Language.Symbols;

/// <summary>When two functions mean the same to callers.</summary>
internal static class Signatures
{
    /// <summary>
    /// Same name, parameter types and constness: one overrides or implements the other, or is declared twice. Conversions are told
    /// apart by what they convert to.
    /// </summary>
    public static bool AreEqual(FunctionDef left, FunctionDef right) =>
        ReferenceEquals(left.Name, right.Name) && left.IsConst == right.IsConst && HaveEqualParameters(left, right)
        && (left.ReturnType == right.ReturnType || !IsConversion(left));

    /// <summary>Whether one of the functions equals another one in that way.</summary>
    public static bool AnyEquals(FunctionDef[] functions, FunctionDef function)
    {
        foreach (FunctionDef other in functions)
        {
            if (AreEqual(other, function))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Same result and parameter types, shared types of other units counting as ours: a handle to the one funcdef may hold what
    /// fits the other. Objects of methods do not count. A function of the host returns no place.
    /// </summary>
    public static bool AreInterchangeable(FunctionDef left, FunctionDef right)
    {
        bool areSame = left.Parameters.Length == right.Parameters.Length && left.ReturnType.IsSame(right.ReturnType)
            && left.ReturnsPlace == right.ReturnsPlace;
        for (int i = 0; areSame && i < left.Parameters.Length; i++)
        {
            areSame = Significant(left.Parameters[i].Type).IsSame(Significant(right.Parameters[i].Type));
        }

        return areSame;
    }

    // Whether a handle that comes in may be changed is the affair of the function.
    private static DataType Significant(DataType parameter) => parameter is { IsHandle: true, Reference: FfiModifiers.In }
        ? parameter.With(parameter.Modifiers & ~FfiModifiers.Const)
        : parameter;

    public static bool HaveEqualParameters(FunctionDef left, FunctionDef right)
    {
        if (left.Parameters.Length != right.Parameters.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Parameters.Length; i++)
        {
            if (left.Parameters[i].Type != right.Parameters[i].Type)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsConversion(FunctionDef function) =>
        function.Name.Text is "opConv" or "opImplConv" or "opCast" or "opImplCast";
}
