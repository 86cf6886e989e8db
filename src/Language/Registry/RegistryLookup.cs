using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// Questions to a sealed registry by name, for tools and tests; the binder asks with interned names and its own scopes. Nothing
/// is allocated where the answer is there: paths are taken apart as spans, and what is found is handed out as it is kept.
/// </summary>
internal static class RegistryLookup
{
    /// <summary>The type of a qualified name and number of type parameters, primitives and aliases included; or null.</summary>
    public static TypeDef? FindType(this FfiRegistry registry, ReadOnlySpan<char> name, int arity = 0)
    {
        if (arity == 0 && FindPrimitive(name) is { } primitive)
        {
            return primitive;
        }

        for (NamespaceSymbol? tier = FindScope(registry, ref name); tier is not null; tier = tier.Below)
        {
            if (Entry(registry, tier, name)?.FindType(arity) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The type with a number as <see cref="HostIds"/> gives it; a search, for diagnosis.</summary>
    public static TypeDef? FindType(this FfiRegistry registry, uint id)
    {
        if (id < HostIds.FirstUser)
        {
            return Array.Find(PrimitiveTypes.All, t => t.Id == id);
        }

        return registry.AllTypes.FirstOrDefault(t => t.Id == id);
    }

    /// <summary>The functions of a qualified name, in the order of their identities; methods are not among them.</summary>
    public static FunctionDef[] FindFunctions(this FfiRegistry registry, ReadOnlySpan<char> name)
    {
        for (NamespaceSymbol? tier = FindScope(registry, ref name); tier is not null; tier = tier.Below)
        {
            if (Entry(registry, tier, name) is { Functions: { Length: > 0 } found })
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>The constant of a qualified name, or null.</summary>
    public static GlobalDef? FindConstant(this FfiRegistry registry, ReadOnlySpan<char> name)
    {
        for (NamespaceSymbol? tier = FindScope(registry, ref name); tier is not null; tier = tier.Below)
        {
            if (Entry(registry, tier, name)?.Global is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>True if something was registered in a namespace; the global one always exists.</summary>
    public static bool HasNamespace(this FfiRegistry registry, ReadOnlySpan<char> name)
    {
        NamespaceSymbol? scope = registry.Root;
        while (name.Length > 0 && scope is not null)
        {
            int separator = name.IndexOf("::".AsSpan(), StringComparison.Ordinal);
            scope = Inner(registry, scope, separator < 0 ? name : name.Slice(0, separator));
            name = separator < 0 ? default : name.Slice(separator + 2);
        }

        return scope is not null;
    }

    /// <summary>What a name means among the members of a type and its bases, from the type upwards; or null.</summary>
    public static MemberSet? FindMember(this FfiRegistry registry, TypeDef type, ReadOnlySpan<char> name)
    {
        if (registry.Names.Find(name, NameHash.Of(name)) is not { } interned)
        {
            return null;
        }

        for (TypeDef? at = type; at is not null; at = at.Base)
        {
            if (at.Members.Find(interned) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The methods of a name, operators among them; those of the nearest type that has any.</summary>
    public static FunctionDef[] FindMethods(this FfiRegistry registry, TypeDef type, ReadOnlySpan<char> name) =>
        registry.FindMember(type, name)?.Methods ?? [];

    /// <summary>An operator that may be called on an object of this constness: one that matches it exactly first.</summary>
    public static FunctionDef? FindOperator(this FfiRegistry registry, TypeDef type, ReadOnlySpan<char> name, bool isConst)
    {
        FunctionDef? other = null;
        foreach (FunctionDef method in registry.FindMethods(type, name))
        {
            if (method.IsConst == isConst)
            {
                return method;
            }

            other = isConst ? other : method;
        }

        return other;
    }

    /// <summary>The constructor or factory with exactly these parameter types, or null.</summary>
    public static FunctionDef? FindConstructor(this TypeDef type, ReadOnlySpan<DataType> parameters)
    {
        foreach (FunctionDef constructor in type.Constructors)
        {
            if (HasParameters(constructor, parameters))
            {
                return constructor;
            }
        }

        return null;
    }

    /// <summary>The constructor with one parameter of the same type, by <c>&amp;in</c> or <c>&amp;inout</c>; or null.</summary>
    public static FunctionDef? FindCopyConstructor(this TypeDef type)
    {
        foreach (FunctionDef constructor in type.Constructors)
        {
            if (constructor.Parameters.Length == 1 && constructor.Parameters[0].Type is { IsHandle: false } parameter
                && ReferenceEquals(parameter.Type, type) && parameter.Reference is FfiModifiers.In or FfiModifiers.InOut)
            {
                return constructor;
            }
        }

        return null;
    }

    /// <summary>Interfaces of a type and of its bases whose method has the signature of this one.</summary>
    public static FunctionDef? FindInterfaceMethod(this TypeDef type, FunctionDef method)
    {
        for (TypeDef? at = type; at is not null; at = at.Base)
        {
            foreach (TypeDef @interface in at.Interfaces)
            {
                foreach (FunctionDef candidate in @interface.Members.Find(method.Name)?.Methods ?? [])
                {
                    if (Signatures.AreEqual(candidate, method))
                    {
                        return candidate;
                    }
                }

                if (@interface.FindInterfaceMethod(method) is { } inherited)
                {
                    return inherited;
                }
            }
        }

        return null;
    }

    /// <summary>True if the type or one of its bases has a method with the signature of the interface's.</summary>
    public static bool HasMethodMatching(this TypeDef type, FunctionDef interfaceMethod)
    {
        for (TypeDef? at = type; at is not null; at = at.Base)
        {
            foreach (FunctionDef method in at.Members.Find(interfaceMethod.Name)?.Methods ?? [])
            {
                if (Signatures.AreEqual(method, interfaceMethod) && method.ReturnType == interfaceMethod.ReturnType)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The value of an enum, or null.</summary>
    public static long? FindEnumValue(this TypeDef type, ReadOnlySpan<char> name)
    {
        foreach (EnumValueDef value in type.Enum?.Values ?? [])
        {
            if (name.SequenceEqual(value.Name.Text.AsSpan()))
            {
                return value.Value;
            }
        }

        return null;
    }

    /// <summary>True if a function can be held by a handle to the funcdef: same result, same parameters.</summary>
    public static bool IsCompatible(this TypeDef funcdef, FunctionDef function) =>
        funcdef.Signature is { } signature && Signatures.AreInterchangeable(signature, function);

    private static bool HasParameters(FunctionDef function, ReadOnlySpan<DataType> parameters)
    {
        if (function.Parameters.Length != parameters.Length)
        {
            return false;
        }

        for (int i = 0; i < parameters.Length; i++)
        {
            if (function.Parameters[i].Type != parameters[i])
            {
                return false;
            }
        }

        return true;
    }

    private static TypeDef? FindPrimitive(ReadOnlySpan<char> name)
    {
        if (name.SequenceEqual("int32".AsSpan()) || name.SequenceEqual("uint32".AsSpan()))
        {
            name = name.Slice(0, name.Length - 2);
        }

        foreach (TypeDef type in PrimitiveTypes.All)
        {
            if (name.SequenceEqual(type.Name.Text.AsSpan()))
            {
                return type;
            }
        }

        return name.Length == 1 && name[0] == '?' ? PrimitiveTypes.Variable : null;
    }

    // The namespace in front of the last name, which is what remains of the text; null if there is none.
    private static NamespaceSymbol? FindScope(FfiRegistry registry, ref ReadOnlySpan<char> name)
    {
        NamespaceSymbol? scope = registry.Root;
        for (int separator = name.IndexOf("::".AsSpan(), StringComparison.Ordinal); separator >= 0 && scope is not null;
            separator = name.IndexOf("::".AsSpan(), StringComparison.Ordinal))
        {
            scope = separator == 0 ? scope : Inner(registry, scope, name.Slice(0, separator));
            name = name.Slice(separator + 2);
        }

        return scope;
    }

    private static NamespaceSymbol? Inner(FfiRegistry registry, NamespaceSymbol scope, ReadOnlySpan<char> name) =>
        registry.Names.Find(name, NameHash.Of(name)) is { } interned ? CompilationContext.FindNamespace(scope, interned) : null;

    private static NamespaceEntry? Entry(FfiRegistry registry, NamespaceSymbol tier, ReadOnlySpan<char> name) =>
        registry.Names.Find(name, NameHash.Of(name)) is { } interned ? tier.Entries.Find(interned) : null;
}
