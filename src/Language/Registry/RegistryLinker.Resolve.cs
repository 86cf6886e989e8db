using Seraph.Language.Ffi;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>Turns types as the host names them into types of the registry.</summary>
internal sealed partial class RegistryLinker
{
    private DataType? Resolve(FfiDataType type, TypeDef? owner, FfiImage image, Func<string> what)
    {
        TypeDef? found = type switch
        {
            FfiDataType.Resolved r => FindByHash(r),
            FfiDataType.Unresolved u => FindByName(u, owner),
            _ => null,
        };
        if (found is null)
        {
            string kind = type.Arguments.Count > 0 ? "template type" : "type";
            string? near = NearMiss.Find(type.Name, _types.Values.Select(t => t.QualifiedName));
            Error(RegistryRules.UnknownType, image,
                $"failed to resolve {what()}: Unknown {kind}: {type.Name}{(near is null ? "" : $"; did you mean '{near}'?")}");
            return null;
        }

        if (type.Arguments.Count == 0)
        {
            return new DataType(found, type.Modifiers);
        }

        var arguments = new DataType[type.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (Resolve(type.Arguments[i], owner, image, what) is not { } argument)
            {
                return null;
            }

            arguments[i] = argument;
        }

        if (found.Template is not { Definition: null } template || template.Parameters.Length != arguments.Length)
        {
            Error(RegistryRules.NotATemplate, image, $"failed to resolve {what()}: "
                + $"Template {found.QualifiedName} expects {found.Template?.Parameters.Length ?? 0} type arguments, got {arguments.Length}");
            return null;
        }

        return new DataType(_instances.Instantiate(found, arguments), type.Modifiers);
    }

    private TypeDef? FindByHash(FfiDataType.Resolved type)
    {
        if (type.Arguments.Count == 0 && FfiPrimitives.Find(type.Name) is { } primitive && primitive.Equals(type.With(default)))
        {
            return type.Name == "?" ? PrimitiveTypes.Variable : PrimitiveTypes.All.First(t => t.Name.Text == primitive.Name);
        }

        return _types.TryGetValue(type.Hash.Value, out TypeDef? known) ? known : null;
    }

    private TypeDef? FindByName(FfiDataType.Unresolved type, TypeDef? owner)
    {
        foreach (TypeDef parameter in owner?.Template?.Parameters ?? [])
        {
            if (parameter.Name.Text == type.Name && type.Arguments.Count == 0)
            {
                return parameter;
            }
        }

        int separator = type.Name.LastIndexOf("::", StringComparison.Ordinal);
        if (separator >= 0)
        {
            return FindIn(type.Name.Substring(0, separator), type.Name.Substring(separator + 2), type.Arguments.Count);
        }

        // As a script in the owner's namespace would see it: from the inside outwards.
        for (NamespaceSymbol? scope = owner?.Namespace ?? _root; scope is not null; scope = scope.Parent)
        {
            if (FindIn(scope.FullName, type.Name, type.Arguments.Count) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private TypeDef? FindIn(string @namespace, string name, int arity) =>
        _namespaces.TryGetValue(@namespace, out NamespaceSymbol? scope) && _names.Find(name) is { } interned
            ? scope.Entries.Find(interned)?.FindType(arity)
            : null;
}
