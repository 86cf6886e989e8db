namespace Seraph.Language.Symbols;

/// <summary>Everything one name means in one namespace of one tier; one probe finds it all.</summary>
internal sealed class NamespaceEntry
{
    private Rare? _rare;

    /// <summary>Types of this name; they differ by their number of type parameters.</summary>
    public TypeDef[] Types { get; set; } = [];

    public FunctionDef[] Functions { get; set; } = [];

    public GlobalDef? Global { get; set; }

    public NamespaceSymbol? Namespace
    {
        get => _rare?.Namespace;
        set => (_rare ??= new Rare()).Namespace = value;
    }

    /// <summary>Values of this name of enums in this namespace, usable without the enum's name.</summary>
    public EnumValueDef[] EnumValues
    {
        get => _rare?.EnumValues ?? [];
        set => (_rare ??= new Rare()).EnumValues = value;
    }

    /// <summary>Accessors of a virtual property of this name.</summary>
    public FunctionDef[] Getters
    {
        get => _rare?.Getters ?? [];
        set => (_rare ??= new Rare()).Getters = value;
    }

    public FunctionDef[] Setters
    {
        get => _rare?.Setters ?? [];
        set => (_rare ??= new Rare()).Setters = value;
    }

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

    // Most names are functions, types or variables, and there are many names.
    private sealed class Rare
    {
        public NamespaceSymbol? Namespace { get; set; }

        public EnumValueDef[] EnumValues { get; set; } = [];

        public FunctionDef[] Getters { get; set; } = [];

        public FunctionDef[] Setters { get; set; } = [];
    }
}
