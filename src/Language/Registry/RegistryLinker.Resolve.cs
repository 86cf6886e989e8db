using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Turns types as the host names them into types of the registry.</summary>
internal sealed partial class RegistryLinker
{
    /// <param name="type">The type as it was written.</param>
    /// <param name="scope">Where it was written: names are searched from here outwards, as a script there would.</param>
    /// <param name="owner">The type whose member it belongs to; its type parameters can be named.</param>
    /// <param name="image">The module that says so.</param>
    /// <param name="what">What it is the type of, for messages.</param>
    private DataType? Resolve(FfiDataType type, NamespaceSymbol scope, TypeDef? owner, FfiImage image, Func<string> what)
    {
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
            Error(RegistryRules.UnknownType, image,
                $"failed to resolve {what()}: Unknown {kind}: {type.Name}{(near is null ? "" : $"; did you mean '{near}'?")}");
            return null;
        }

        int expected = found.Template?.Parameters.Length ?? 0;
        if (expected != type.Arguments.Count && !(ReferenceEquals(found, owner) && type.Arguments.Count == 0))
        {
            string fault = expected == 0
                ? $"{found.QualifiedName} is no template"
                : $"Template {found.QualifiedName} expects {expected} type argument{(expected == 1 ? "" : "s")}, got {type.Arguments.Count}";
            Error(RegistryRules.NotATemplate, image, $"failed to resolve {what()}: {fault}");
            return null;
        }

        if (type.Arguments.Count == 0)
        {
            return new DataType(found, type.Modifiers);
        }

        var arguments = new DataType[type.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (Resolve(type.Arguments[i], scope, owner, image, what) is not { } argument)
            {
                return null;
            }

            arguments[i] = argument;
        }

        return new DataType(_instances.Instantiate(found, arguments), type.Modifiers);
    }

    // Sorted, so that what is suggested does not depend on the order of registration.
    private IEnumerable<string> KnownTypeNames() => _types.Values.Select(t => t.QualifiedName)
        .Concat(PrimitiveTypes.All.Select(t => t.Name.Text)).OrderBy(n => n, StringComparer.Ordinal);

    private TypeDef? FindByHash(FfiDataType.Resolved type)
    {
        if (type.Arguments.Count == 0 && FfiPrimitives.Find(type.Name) is { } primitive && primitive.Equals(type.With(default)))
        {
            return type.Name == "?" ? PrimitiveTypes.Variable : PrimitiveTypes.All.First(t => t.Name.Text == primitive.Name);
        }

        return _types.TryGetValue(type.Hash.Value, out TypeDef? known) ? known : null;
    }

    private TypeDef? FindByName(FfiDataType.Unresolved type, NamespaceSymbol scope, TypeDef? owner)
    {
        foreach (TypeDef parameter in owner?.Template?.Parameters ?? [])
        {
            if (parameter.Name.Text == type.Name && type.Arguments.Count == 0)
            {
                return parameter;
            }
        }

        int separator = type.Name.LastIndexOf("::", StringComparison.Ordinal);
        string path = separator < 0 ? "" : type.Name.Substring(0, separator);
        string name = separator < 0 ? type.Name : type.Name.Substring(separator + 2);
        return FindOutwards(scope, path, name, type.Arguments.Count) ?? FindOutwards(scope, path, name, arity: null);
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
            string full = path.Length == 0 ? scope.FullName : scope.IsRoot ? path : $"{scope.FullName}::{path}";
            if (_namespaces.TryGetValue(full, out NamespaceSymbol? found) && found.Entries.Find(interned) is { } entry
                && (arity is { } count ? entry.FindType(count) : entry.Types.FirstOrDefault()) is { } type)
            {
                return type;
            }
        }

        return null;
    }
}
