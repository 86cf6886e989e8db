namespace Seraph.Language.Symbols;

/// <summary>Everything one name means in one namespace of one tier; one probe finds it all.</summary>
internal sealed class NamespaceEntry
{
    /// <summary>Types of this name; they differ by their number of type parameters.</summary>
    public TypeDef[] Types { get; set; } = [];

    public FunctionDef[] Functions { get; set; } = [];

    public GlobalDef? Global { get; set; }

    public NamespaceSymbol? Namespace { get; set; }

    /// <summary>Values of this name of enums in this namespace, usable without the enum's name.</summary>
    public EnumValueDef[] EnumValues { get; set; } = [];

    /// <summary>Accessors of a virtual property of this name.</summary>
    public FunctionDef[] Getters { get; set; } = [];

    public FunctionDef[] Setters { get; set; } = [];

    /// <summary>The type with this number of type parameters, or null.</summary>
    public TypeDef? FindType(int arity)
    {
        foreach (TypeDef type in Types)
        {
            if ((type.Template?.Parameters.Length ?? 0) == arity)
            {
                return type;
            }
        }

        return null;
    }
}
