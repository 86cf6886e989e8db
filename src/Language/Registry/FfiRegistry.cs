using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph;

/// <summary>
/// The sealed host API: immutable, shared by every unit, context of the same modules and thread. A unit lays a small table of
/// its own names over it and copies nothing.
/// </summary>
public sealed class FfiRegistry
{
    private readonly Dictionary<ulong, TypeDef> _types;

    internal FfiRegistry(
        NameTable names, NamespaceSymbol root, Dictionary<ulong, TypeDef> types, FunctionDef[] functions,
        TypeDef? stringType, TypeDef? arrayTemplate, TemplateInstantiator instances)
    {
        Names = names;
        Root = root;
        _types = types;
        Functions = functions;
        StringType = stringType;
        ArrayTemplate = arrayTemplate;
        Instances = instances;
    }

    /// <summary>Number of host types, primitives not counted.</summary>
    public int TypeCount => _types.Count;

    /// <summary>Number of host functions, methods and behaviours.</summary>
    public int FunctionCount => Functions.Length;

    internal NameTable Names { get; }

    internal NamespaceSymbol Root { get; }

    /// <summary>All host functions; <see cref="FunctionDef.Index"/> is the index here, in the order of their identities.</summary>
    internal FunctionDef[] Functions { get; }

    internal TypeDef? StringType { get; }

    internal TypeDef? ArrayTemplate { get; }

    /// <summary>Instances of templates over host types, shared by all units.</summary>
    internal TemplateInstantiator Instances { get; }

    internal IEnumerable<TypeDef> Types => _types.Values;

    internal TypeDef? FindType(TypeHash hash) => _types.TryGetValue(hash.Value, out TypeDef? type) ? type : null;
}
