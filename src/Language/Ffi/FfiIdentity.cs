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
        SignatureHash hash = Start(function, owner);
        foreach (FfiParam parameter in function.Parameters)
        {
            if (!parameter.Type.IsResolved)
            {
                return null;
            }

            hash.Add(parameter.Type.SignatureHash);
        }

        if (IsConversion(function.Name))
        {
            if (!function.ReturnType.IsResolved)
            {
                return null;
            }

            hash.Add(function.ReturnType.SignatureHash);
        }

        return hash.ToTypeHash();
    }

    /// <summary>The identity of a function before its types are added: those of the parameters, and of what a conversion gives.</summary>
    public static SignatureHash Start(FfiFunctionDef function, TypeHash owner)
    {
        // f<T>(int) stands beside f(int).
        string name = function.TemplateParameters.Count == 0 ? function.Name : $"{function.Name}<{function.TemplateParameters.Count}>";
        return function.Kind == FfiFunctionKind.Function
            ? SignatureHash.OfFunction(function.Namespace, name)
            : SignatureHash.OfMethod(owner, name, function.Kind, (function.Traits & FfiFunctionTraits.Const) != 0);
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

    /// <summary>Conversions of one type differ in nothing but what they give.</summary>
    public static bool IsConversion(string name) => name is "opConv" or "opImplConv" or "opCast" or "opImplCast";
}
