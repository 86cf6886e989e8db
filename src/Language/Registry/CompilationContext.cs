using Seraph.Language.Symbols;
using Seraph.Language.Text;

namespace Seraph.Language.Registry;

/// <summary>
/// The registry and what one unit declares, seen as one. Nothing of the host's size is copied: names are interned over the
/// registry's table, namespaces lie over the registry's.
/// </summary>
internal sealed class CompilationContext
{
    public CompilationContext(FfiRegistry registry, UnitId unit)
    {
        Registry = registry;
        Names = NameTable.Rent(registry.Names);
        Instances = new TemplateInstantiator(registry.Instances);
        Script = new ScriptRegistry(unit, new NamespaceSymbol(registry.Root.Name, parent: null, below: registry.Root));
    }

    public FfiRegistry Registry { get; }

    public ScriptRegistry Script { get; }

    public NameTable Names { get; }

    public TemplateInstantiator Instances { get; }

    public NamespaceSymbol Root => Script.Root;

    /// <summary>The unit's namespace of this name in another one, made over the host's if needed.</summary>
    public NamespaceSymbol DeclareNamespace(NamespaceSymbol parent, Name name)
    {
        NamespaceEntry entry = parent.GetOrAdd(name);
        return entry.Namespace ??= new NamespaceSymbol(name, parent, parent.Below is { } below ? FindNamespace(below, name) : null);
    }

    /// <summary>A namespace inside another one, of the unit or else of the host; null if there is none.</summary>
    public static NamespaceSymbol? FindNamespace(NamespaceSymbol parent, Name name)
    {
        for (NamespaceSymbol? tier = parent; tier is not null; tier = tier.Below)
        {
            if (tier.Entries.Find(name)?.Namespace is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
