using Seraph.Language.Registry;
using Seraph.Language.Symbols;
using Seraph.Language.Syntax;
using Seraph.Language.Text;

namespace Seraph.Language.Binding;

/// <summary>
/// Where a declaration stands: its namespace, the <c>using</c> directives there, and its class. Names are looked up from the
/// inside outwards; in each namespace the unit's own entries and the host's count as one, then those of its directives.
/// </summary>
internal sealed class Scope(NamespaceSymbol @namespace, Scope? outer = null, TypeDef? type = null)
{
    private static readonly List<NamespaceSymbol> s_none = [];

    // Nobody adds to the empty list.
    private List<NamespaceSymbol> _usings = s_none;
    private HashSet<NamespaceSymbol>? _knownUsings;

    public NamespaceSymbol Namespace { get; } = @namespace;

    /// <summary>The scope around it; null for the global one.</summary>
    public Scope? Outer { get; } = outer;

    /// <summary>The class whose member this is, or null.</summary>
    public TypeDef? Type { get; } = type;

    /// <summary>The shared declaration whose code this is; null for code of the unit only.</summary>
    public SharedDeclaration? Shared { get; init; } = outer?.Shared;

    public void AddUsing(NamespaceSymbol target)
    {
        if ((_knownUsings ??= []).Add(target))
        {
            (_usings = _usings.Count == 0 ? [] : _usings).Add(target);
        }
    }

    /// <summary>The namespaces of the directives here and in the scopes around.</summary>
    public IEnumerable<NamespaceSymbol> AllUsings()
    {
        for (Scope? scope = this; scope is not null; scope = scope.Outer)
        {
            foreach (NamespaceSymbol used in scope._usings)
            {
                yield return used;
            }
        }
    }

    /// <summary>The first entries, from the inside outwards, in which a selection finds something.</summary>
    /// <param name="name">The name.</param>
    /// <param name="select">Selects from the entries of the name; a static function, so that nothing is allocated.</param>
    /// <param name="argument">Handed to the selection.</param>
    public T? Find<T>(Name name, Func<NamespaceEntry, int, T?> select, int argument = 0)
        where T : class
    {
        for (Scope? scope = this; scope is not null; scope = scope.Outer)
        {
            if (FindIn(scope.Namespace, name, select, argument) is { } found)
            {
                return found;
            }

            foreach (NamespaceSymbol used in scope._usings)
            {
                if (FindIn(used, name, select, argument) is { } imported)
                {
                    return imported;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Two namespaces of directives of one scope in which a name means different things, although nothing nearer says which is
    /// meant; null if <see cref="Find"/> is clear.
    /// </summary>
    public (NamespaceSymbol First, NamespaceSymbol Second)? FindAmbiguity<T>(
        Name name, Func<NamespaceEntry, int, T?> select, int argument = 0)
        where T : class
    {
        for (Scope? scope = this; scope is not null; scope = scope.Outer)
        {
            if (FindIn(scope.Namespace, name, select, argument) is not null)
            {
                return null;
            }

            (NamespaceSymbol Namespace, T Meaning)? first = null;
            foreach (NamespaceSymbol used in scope._usings)
            {
                T? meaning = FindIn(used, name, select, argument);
                if (meaning is not null && first is { } other && !ReferenceEquals(other.Meaning, meaning))
                {
                    return (other.Namespace, used);
                }

                first ??= meaning is null ? null : (used, meaning);
            }

            if (first is not null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>True if there are directives here or in a scope around, so that <see cref="FindAmbiguity"/> may find something.</summary>
    public bool HasUsings => _usings.Count > 0 || Outer is { HasUsings: true };

    /// <summary>The same in one namespace only, of the unit and of the host.</summary>
    public static T? FindIn<T>(
        NamespaceSymbol @namespace, Name name, Func<NamespaceEntry, int, T?> select, int argument = 0)
        where T : class
    {
        for (NamespaceSymbol? tier = @namespace; tier is not null; tier = tier.Below)
        {
            if (tier.Entries.Find(name) is { } entry && select(entry, argument) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The namespace a path names, seen from here; null if there is none.</summary>
    public NamespaceSymbol? FindNamespace(ScopeSyntax path) => FindNamespace(path.Names, path.Names.Length, path.IsGlobal);

    /// <summary>The namespace that the first names of a path mean, seen from here.</summary>
    /// <param name="names">The path.</param>
    /// <param name="count">How many of the names count.</param>
    /// <param name="isGlobal">The path begins in the global namespace.</param>
    /// <param name="throughUsings">Inner namespaces of those of directives count too; not for the directives themselves.</param>
    public NamespaceSymbol? FindNamespace(Name[] names, int count, bool isGlobal, bool throughUsings = true)
    {
        if (isGlobal)
        {
            return Descend(Global.Namespace, names, 0, count);
        }

        for (Scope? scope = this; scope is not null; scope = scope.Outer)
        {
            if (Descend(scope.Namespace, names, 0, count) is { } found)
            {
                return found;
            }

            foreach (NamespaceSymbol used in throughUsings ? scope._usings : s_none)
            {
                if (Descend(used, names, 0, count) is { } imported)
                {
                    return imported;
                }
            }
        }

        return null;
    }

    /// <summary>The type that a whole path names: the last name is the type, those before it its namespace.</summary>
    public TypeDef? FindType(ScopeSyntax path, int arity)
    {
        int last = path.Names.Length - 1;
        if (last < 0)
        {
            return null;
        }

        if (last == 0 && !path.IsGlobal)
        {
            return Find(path.Names[0], static (entry, arity) => entry.FindType(arity), arity);
        }

        return FindNamespace(path.Names, last, path.IsGlobal) is { } @namespace
            ? FindIn(@namespace, path.Names[last], static (entry, arity) => entry.FindType(arity), arity)
            : null;
    }

    /// <summary>The funcdef of this name that a class around declares or inherits.</summary>
    public TypeDef? FindChild(Name name)
    {
        for (Scope? scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Type is { } type && MemberLookup.Type(type, name) is { } child)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>Functions of a name: those of the innermost namespace that has any hide all others.</summary>
    public FunctionDef[] FindFunctions(Name name)
    {
        for (Scope? scope = this; scope is not null; scope = scope.Outer)
        {
            FunctionDef[] found = FunctionsIn(scope.Namespace, name);
            foreach (NamespaceSymbol used in found.Length == 0 ? scope._usings : s_none)
            {
                FunctionDef[] more = FunctionsIn(used, name);
                found = found.Length == 0 ? more : more.Length == 0 ? found : [.. found, .. more];
            }

            if (found.Length > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Functions of a name in one namespace: a unit's functions overload the host's.</summary>
    public static FunctionDef[] FunctionsIn(NamespaceSymbol @namespace, Name name)
    {
        FunctionDef[] found = [];
        for (NamespaceSymbol? tier = @namespace; tier is not null; tier = tier.Below)
        {
            if (tier.Entries.Find(name) is { Functions.Length: > 0 } entry)
            {
                found = found.Length == 0 ? entry.Functions : [.. found, .. entry.Functions];
            }
        }

        return found;
    }

    private Scope Global
    {
        get
        {
            Scope scope = this;
            while (scope.Outer is not null)
            {
                scope = scope.Outer;
            }

            return scope;
        }
    }

    private static NamespaceSymbol? Descend(NamespaceSymbol start, Name[] names, int first, int count)
    {
        NamespaceSymbol? current = start;
        for (int i = first; i < count && current is not null; i++)
        {
            current = CompilationContext.FindNamespace(current, names[i]);
        }

        return current;
    }
}
