using Seraph.Language.Bytecode;
using Seraph.Language.Symbols;

namespace Seraph.Engine.Hosting;

/// <summary>Finds what a unit's script says in brackets in front of its declarations.</summary>
internal sealed class MetadataTable(CompiledUnit unit, FunctionTable functions)
{
    /// <summary>Every declaration that has some, those of a kind in the order of declaration.</summary>
    public IReadOnlyList<ScriptMetadata> All() => unit.Metadata is not { Count: > 0 } metadata
        ? []
        : [.. metadata.Select(entry => new ScriptMetadata(Describe(entry.Key), entry.Value))];

    /// <exception cref="ArgumentException">The unit declares nothing of the kind.</exception>
    public IReadOnlyList<string> Of(string declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        object symbol = declaration.Contains('(', StringComparison.Ordinal) ? functions.FindAny(declaration) : FindNamed(declaration);
        return unit.Metadata is not null && unit.Metadata.TryGetValue(symbol, out string[]? values) ? values : [];
    }

    private static string Describe(object symbol) => symbol switch
    {
        TypeDef type => type.QualifiedName,
        GlobalDef global => $"{global.Type} {Qualified(global.Namespace, global.Name.Text)}",
        FieldDef field => $"{field.Type} {field.Owner.QualifiedName}::{field.Name}",
        _ => symbol.ToString()!,
    };

    // A type, variable or member; a type in front of the name of a variable may be written and is not looked at.
    private object FindNamed(string declaration)
    {
        string name = declaration.Trim();
        name = name[(name.LastIndexOf(' ') + 1)..];
        int separator = name.LastIndexOf("::", StringComparison.Ordinal);
        string scope = separator < 0 ? "" : name[..separator];
        string last = separator < 0 ? name : name[(separator + 2)..];
        return unit.Declarations.Types.Find(t => t.QualifiedName == name)
            ?? (object?)unit.Globals.FirstOrDefault(g => Qualified(g.Namespace, g.Name.Text) == name)
            ?? (unit.Declarations.Types.Find(t => t.QualifiedName == scope) is { } owner ? FindMember(owner, last) : null)
            ?? throw new ArgumentException($"The unit '{unit.Name}' declares no type, variable or member '{declaration}'.", nameof(declaration));
    }

    private static object? FindMember(TypeDef owner, string name)
    {
        foreach (KeyValuePair<Language.Text.Name, MemberSet> member in owner.Members.Entries)
        {
            if (member.Key.Text == name)
            {
                return member.Value.Field ?? (object?)member.Value.Getters.FirstOrDefault() ?? member.Value.Setters.FirstOrDefault();
            }
        }

        return null;
    }

    private static string Qualified(NamespaceSymbol scope, string name) => scope.IsRoot ? name : $"{scope.FullName}::{name}";
}
