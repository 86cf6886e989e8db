namespace Seraph.Language.Registry;

/// <summary>
/// What a host type of each kind may have, as one table: the rules that the reference enforces when behaviours are
/// registered, as far as they mean something where .NET counts references (docs/decisions/0006).
/// </summary>
internal static class TypeKindRules
{
    private const FfiTypeTraits AnyTraits = FfiTypeTraits.None;

    // Kind, functions it may have, traits it may have; in the order of the kinds.
    private static readonly (FfiTypeKind Kind, FfiFunctionKind[] Functions, FfiTypeTraits Traits)[] Table =
    [
        (FfiTypeKind.Class,
            [FfiFunctionKind.Method, FfiFunctionKind.Factory, FfiFunctionKind.ListFactory, FfiFunctionKind.Destructor],
            FfiTypeTraits.Abstract | FfiTypeTraits.Final | FfiTypeTraits.NoHandle | FfiTypeTraits.Scoped
                | FfiTypeTraits.Inheritable | FfiTypeTraits.DefaultArray | FfiTypeTraits.HandleLike),
        (FfiTypeKind.Struct,
            [FfiFunctionKind.Method, FfiFunctionKind.Constructor, FfiFunctionKind.ListConstructor, FfiFunctionKind.Destructor],
            FfiTypeTraits.Unmanaged | FfiTypeTraits.Final | FfiTypeTraits.String),
        (FfiTypeKind.Interface, [FfiFunctionKind.Method], FfiTypeTraits.Inheritable | FfiTypeTraits.Abstract),
        (FfiTypeKind.Enum, [], FfiTypeTraits.Unmanaged | FfiTypeTraits.Final),
        (FfiTypeKind.Funcdef, [], FfiTypeTraits.Final),
    ];

    private static readonly (FfiTypeTraits One, FfiTypeTraits Other)[] Exclusive =
    [
        (FfiTypeTraits.Abstract, FfiTypeTraits.Final),
        (FfiTypeTraits.Inheritable, FfiTypeTraits.Final),
        (FfiTypeTraits.Scoped, FfiTypeTraits.NoHandle),
        (FfiTypeTraits.HandleLike, FfiTypeTraits.NoHandle),
        (FfiTypeTraits.Unmanaged, FfiTypeTraits.String),
    ];

    /// <summary>Everything about a definition that its kind forbids or lacks; empty for a sound one.</summary>
    public static IEnumerable<(string Rule, string Fault)> Check(FfiTypeDef type)
    {
        (_, FfiFunctionKind[] functions, FfiTypeTraits traits) = Table[(int)type.Kind];
        if ((type.Traits & ~traits) is var wrong and not AnyTraits)
        {
            yield return (RegistryRules.InvalidDefinition, $"{Word(type.Kind)} can't be {wrong}");
        }

        foreach ((FfiTypeTraits one, FfiTypeTraits other) in Exclusive)
        {
            if ((type.Traits & one) != 0 && (type.Traits & other) != 0)
            {
                yield return (RegistryRules.InvalidDefinition, $"{Word(type.Kind)} can't be both {one} and {other}");
            }
        }

        for (int i = 0; i < type.Functions.Count; i++)
        {
            if (FaultOf(type.Functions[i], type, functions) is { } fault)
            {
                yield return (RegistryRules.BehaviourNotAllowed, fault);
            }
        }

        foreach (string fault in Shape(type))
        {
            yield return (RegistryRules.InvalidDefinition, fault);
        }
    }

    private static string? FaultOf(FfiFunctionDef function, FfiTypeDef type, FfiFunctionKind[] allowed)
    {
        if (Array.IndexOf(allowed, function.Kind) < 0)
        {
            return $"{Word(type.Kind)} can't have the {Describe(function)}" + (function.Kind, type.Kind) switch
            {
                (FfiFunctionKind.Constructor, FfiTypeKind.Class) => "; its objects are made by factories",
                (FfiFunctionKind.ListConstructor, FfiTypeKind.Class) => "; its objects are made by list factories",
                (FfiFunctionKind.Factory, FfiTypeKind.Struct) => "; its values are made by constructors",
                (FfiFunctionKind.ListFactory, FfiTypeKind.Struct) => "; its values are made by list constructors",
                _ => "",
            };
        }

        return function.Kind switch
        {
            FfiFunctionKind.Destructor when (type.Traits & FfiTypeTraits.Unmanaged) != 0 => "unmanaged struct can't have a destructor",
            FfiFunctionKind.Destructor when function.Parameters.Count > 0 || function.ReturnType != FfiDataType.Void =>
                "destructor takes nothing and returns nothing",
            FfiFunctionKind.Factory or FfiFunctionKind.ListFactory when (type.Traits & FfiTypeTraits.Abstract) != 0 =>
                $"abstract class can't have the {Describe(function)}",
            FfiFunctionKind.Method when function.Name.Length == 0 => "method has no name",
            _ => null,
        };
    }

    private static IEnumerable<string> Shape(FfiTypeDef type)
    {
        string kind = Word(type.Kind);
        if (type.Kind == FfiTypeKind.Funcdef && type.Signature is null)
        {
            yield return "funcdef has no signature";
        }

        if (type.Kind != FfiTypeKind.Funcdef && type.Signature is not null)
        {
            yield return $"{kind} can't have a signature";
        }

        if (type.Kind != FfiTypeKind.Enum && type.Enum is not null)
        {
            yield return $"{kind} can't have enum values";
        }

        if (type.Kind != FfiTypeKind.Class && type.Base is not null)
        {
            yield return $"{kind} can't have a base class";
        }

        if (type.Kind is FfiTypeKind.Enum or FfiTypeKind.Funcdef && type.Interfaces.Count > 0)
        {
            yield return $"{kind} can't have interfaces";
        }

        if (type.Kind != FfiTypeKind.Struct && type.Fields.Count > 0)
        {
            yield return $"{kind} can't have fields; use get_ and set_ accessors";
        }

        if ((type.Traits & FfiTypeTraits.DefaultArray) != 0 && type.TemplateParameters.Count != 1)
        {
            yield return "the default array must have one type parameter";
        }

        if (type.TemplateParameters.Count > 1 && type.TemplateParameters.Distinct(StringComparer.Ordinal).Count() != type.TemplateParameters.Count)
        {
            yield return "two type parameters have one name";
        }
    }

    private static string Describe(FfiFunctionDef function) =>
        function.Kind == FfiFunctionKind.Method ? $"method '{function.Name}'" : $"{Words(function.Kind)} '{function}'";

    private static string Word(FfiTypeKind kind) => kind switch
    {
        FfiTypeKind.Class => "class",
        FfiTypeKind.Struct => "struct",
        FfiTypeKind.Interface => "interface",
        FfiTypeKind.Enum => "enum",
        _ => "funcdef",
    };

    private static string Words(FfiFunctionKind kind) => kind switch
    {
        FfiFunctionKind.ListConstructor => "list constructor",
        FfiFunctionKind.ListFactory => "list factory",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
