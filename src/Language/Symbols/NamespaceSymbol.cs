using Seraph.Language.Text;

namespace Seraph.Language.Symbols;

/// <summary>
/// A namespace of one tier. A unit's namespace lies over the host's one of the same name (<see cref="Below"/>); a lookup asks
/// the own entries, then those below, and copies nothing.
/// </summary>
internal sealed class NamespaceSymbol(Name name, NamespaceSymbol? parent, NamespaceSymbol? below)
{
    public NameMap<NamespaceEntry> Entries;

    public Name Name { get; } = name;

    /// <summary>The namespace around it, of the same tier; null for the global one.</summary>
    public NamespaceSymbol? Parent { get; } = parent;

    /// <summary>The namespace of the same name one tier below, or null.</summary>
    public NamespaceSymbol? Below { get; } = below;

    public bool IsRoot => Parent is null;

    /// <summary><c>a::b</c>; empty for the global one.</summary>
    public string FullName => Parent is null ? "" : Parent.IsRoot ? Name.Text : Parent.FullName + "::" + Name.Text;

    /// <summary>The entry of this tier, made if missing. Only while the tier is being filled.</summary>
    public NamespaceEntry GetOrAdd(Name name)
    {
        if (Entries.Find(name) is { } entry)
        {
            return entry;
        }

        entry = new NamespaceEntry();
        Entries.Add(name, entry);
        return entry;
    }

    public override string ToString() => IsRoot ? "::" : FullName;
}
