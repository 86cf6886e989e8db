namespace Seraph.Language.Ffi;

/// <summary>
/// Computes the identities of declarations from what they say. The generator stores them in what it emits; a manifest leaves
/// them out where they can be computed again.
/// </summary>
internal static class FfiIdentity
{
    /// <summary>The identity of a function, or null while it names a type without identity.</summary>
    /// <param name="function">The function; its own hash is not looked at.</param>
    /// <param name="owner">The type of a member; not used for functions of namespaces.</param>
    public static TypeHash? Of(FfiFunctionDef function, TypeHash owner)
    {
        var types = new List<FfiDataType>(function.Parameters.Count + 1);
        foreach (FfiParam parameter in function.Parameters)
        {
            types.Add(parameter.Type);
        }

        // Conversions of one type differ in nothing but what they give.
        if (IsConversion(function.Name))
        {
            types.Add(function.ReturnType);
        }

        if (!types.TrueForAll(static t => t.IsResolved))
        {
            return null;
        }

        // f<T>(int) stands beside f(int).
        string name = function.TemplateParameters.Count == 0 ? function.Name : $"{function.Name}<{function.TemplateParameters.Count}>";
        bool isConst = (function.Traits & FfiFunctionTraits.Const) != 0;
        return function.Kind == FfiFunctionKind.Function
            ? TypeHash.OfFunction(function.Namespace, name, types.ToArray())
            : TypeHash.OfMethod(owner, name, function.Kind, isConst, types.ToArray());
    }

    /// <summary>The function with its identity, if it was left out and can be computed already.</summary>
    public static FfiFunctionDef Complete(FfiFunctionDef function, TypeHash owner) =>
        function.Hash == default && Of(function, owner) is { } hash ? function with { Hash = hash } : function;

    /// <summary>The type with its identity and that of its signature, if they were left out.</summary>
    public static FfiTypeDef Complete(FfiTypeDef type)
    {
        TypeHash hash = type.Hash != default ? type.Hash : TypeHash.OfType(type.Namespace, type.Name, type.TemplateParameters.Count);
        FfiFunctionDef? signature = type.Signature is null ? null : Complete(type.Signature, hash);
        return hash == type.Hash && ReferenceEquals(signature, type.Signature) ? type : type with { Hash = hash, Signature = signature };
    }

    /// <summary>The identity of a type as its name alone gives it.</summary>
    public static TypeHash OfQualifiedName(string name, int arity)
    {
        int separator = name.LastIndexOf("::", StringComparison.Ordinal);
        return separator < 0
            ? TypeHash.OfType("", name, arity)
            : TypeHash.OfType(name.Substring(0, separator), name.Substring(separator + 2), arity);
    }

    private static bool IsConversion(string name) => name is "opConv" or "opImplConv" or "opCast" or "opImplCast";
}
