using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Turns types as the host names them into types of the registry.</summary>
internal sealed partial class RegistryLinker
{
    private const int RecentTypes = 64;

    // Types found by identity, each where its own says.
    private readonly TypeDef?[] _recent = new TypeDef?[RecentTypes];

    /// <param name="type">The type as it was written.</param>
    /// <param name="scope">Where it was written: names are searched from here outwards, as a script there would.</param>
    /// <param name="owner">The type whose member it belongs to; its type parameters can be named.</param>
    /// <param name="image">The module that says so.</param>
    /// <param name="place">What it is the type of, for messages.</param>
    private DataType? Resolve(FfiDataType type, NamespaceSymbol scope, TypeDef? owner, FfiImage image, in RegistrationPlace place)
    {
        if (FindPlain(type) is { } plain)
        {
            return new DataType(plain, type.Modifiers);
        }

        TypeDef? found = type switch
        {
            FfiDataType.Resolved r => FindByHash(r),
            FfiDataType.Unresolved u => FindByName(u, scope, owner),
            _ => null,
        };
        if (found is null)
        {
            string kind = type.Arguments.Count > 0 ? "template type" : "type";
            string? near = NearMiss.Find(type.Name, KnownTypeNames());
            Unresolved(RegistryRules.UnknownType, image, place, $"Unknown {kind}: {type.Name}{(near is null ? "" : $"; did you mean '{near}'?")}");
            return null;
        }

        int expected = found.Template?.Parameters.Length ?? 0;
        if (expected != type.Arguments.Count && !(ReferenceEquals(found, owner) && type.Arguments.Count == 0))
        {
            string fault = expected == 0
                ? $"{found.QualifiedName} is no template"
                : $"Template {found.QualifiedName} expects {expected} type argument{(expected == 1 ? "" : "s")}, got {type.Arguments.Count}";
            Unresolved(RegistryRules.NotATemplate, image, place, fault);
            return null;
        }

        if (type.Arguments.Count == 0)
        {
            return new DataType(found, type.Modifiers);
        }

        var arguments = new DataType[type.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (Resolve(type.Arguments[i], scope, owner, image, place) is not { } argument)
            {
                return null;
            }

            arguments[i] = argument;
        }

        return Instantiate(found, arguments, image, place) is { } instance ? new DataType(instance, type.Modifiers) : null;
    }

    /// <summary>A type given by identity that is no template: what most signatures are made of. Null for all others.</summary>
    private TypeDef? FindPlain(FfiDataType type) =>
        type is FfiDataType.Resolved { Arguments.Count: 0 } resolved && FindByHash(resolved) is { Template: null } found ? found : null;

    // Sorted, so that what is suggested does not depend on the order of registration.
    private IEnumerable<string> KnownTypeNames() => _types.Values.Concat(_below?.AllTypes ?? []).Select(t => t.QualifiedName)
        .Concat(PrimitiveTypes.All.Select(t => t.Name.Text)).OrderBy(n => n, StringComparer.Ordinal);

    private TypeDef? FindByHash(FfiDataType.Resolved type)
    {
        ulong hash = type.Hash.Value;
        ref TypeDef? recent = ref _recent[(int)(hash % RecentTypes)];
        if (recent is { } known && known.Hash.Value == hash)
        {
            return known;
        }

        TypeDef? found = type.Arguments.Count == 0 && PrimitiveTypes.Find(hash) is { } primitive ? primitive : FindType(hash);
        recent = found ?? recent;
        return found;
    }

    private TypeDef? FindByName(FfiDataType.Unresolved type, NamespaceSymbol scope, TypeDef? owner)
    {
        if (type.Arguments.Count == 0
            && (FindParameter(_typeParameters, type.Name) ?? FindParameter(owner?.Template?.Parameters ?? [], type.Name)) is { } parameter)
        {
            return parameter;
        }

        int separator = type.Name.LastIndexOf("::", StringComparison.Ordinal);
        string path = separator < 0 ? "" : type.Name.Substring(0, separator);
        string name = separator < 0 ? type.Name : type.Name.Substring(separator + 2);
        return FindOutwards(scope, path, name, type.Arguments.Count) ?? FindOutwards(scope, path, name, arity: null);
    }

    private static TypeDef? FindParameter(TypeDef[] parameters, string name)
    {
        foreach (TypeDef parameter in parameters)
        {
            if (parameter.Name.Text == name)
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>The type of this name with this number of type parameters; with any number if that is null, so as to say which.</summary>
    private TypeDef? FindOutwards(NamespaceSymbol innermost, string path, string name, int? arity)
    {
        if (_names.Find(name) is not { } interned)
        {
            return null;
        }

        for (NamespaceSymbol? scope = innermost; scope is not null; scope = scope.Parent)
        {
            for (NamespaceSymbol? tier = FindNamespace(scope, path); tier is not null; tier = tier.Below)
            {
                if (tier.Entries.Find(interned) is { } entry
                    && (arity is { } count ? entry.FindType(count) : entry.Types.FirstOrDefault()) is { } type)
                {
                    return type;
                }
            }
        }

        return null;
    }
}
