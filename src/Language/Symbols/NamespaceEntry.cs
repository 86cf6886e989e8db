namespace Seraph.Language.Symbols;

/// <summary>Everything one name means in one namespace of one tier; one probe finds it all.</summary>
internal sealed class NamespaceEntry
{
    // Most names are one of functions, types or a variable, and there are many names: their FunctionDef[], FunctionDef
    // (see LoneFunction), TypeDef[] or GlobalDef. Of names that are something else, or several things, all Meanings.
    private object? _meaning;

    /// <summary>Types of this name; they differ by their number of type parameters.</summary>
    public TypeDef[] Types
    {
        get => _meaning as TypeDef[] ?? (_meaning as Meanings)?.Types ?? [];
        set
        {
            if (_meaning is null or TypeDef[])
            {
                _meaning = value;
            }
            else
            {
                All().Types = value;
            }
        }
    }

    public FunctionDef[] Functions
    {
        get => LoneFunction.ListIn(ref _meaning) ?? (_meaning as Meanings)?.Functions ?? [];
        set
        {
            if (_meaning is null or FunctionDef or FunctionDef[])
            {
                _meaning = value;
            }
            else
            {
                All().Functions = value;
            }
        }
    }

    public GlobalDef? Global
    {
        get => _meaning as GlobalDef ?? (_meaning as Meanings)?.Global;
        set
        {
            if (_meaning is null or GlobalDef)
            {
                _meaning = value;
            }
            else
            {
                All().Global = value;
            }
        }
    }

    public NamespaceSymbol? Namespace
    {
        get => (_meaning as Meanings)?.Namespace;
        set => All().Namespace = value;
    }

    /// <summary>Values of this name of enums in this namespace, usable without the enum's name.</summary>
    public EnumValueDef[] EnumValues
    {
        get => (_meaning as Meanings)?.EnumValues ?? [];
        set => All().EnumValues = value;
    }

    /// <summary>Accessors of a virtual property of this name.</summary>
    public FunctionDef[] Getters
    {
        get => (_meaning as Meanings)?.Getters ?? [];
        set => All().Getters = value;
    }

    public FunctionDef[] Setters
    {
        get => (_meaning as Meanings)?.Setters ?? [];
        set => All().Setters = value;
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

    /// <summary>Adds the first function; false if there is one already.</summary>
    public bool TryAddFirst(FunctionDef function)
    {
        if (_meaning is null)
        {
            _meaning = function;
            return true;
        }

        if (_meaning is FunctionDef || Functions.Length > 0)
        {
            return false;
        }

        Functions = [function];
        return true;
    }

    private Meanings All()
    {
        if (_meaning is not Meanings meanings)
        {
            meanings = new Meanings { Types = Types, Functions = Functions, Global = Global };
            _meaning = meanings;
        }

        return meanings;
    }

    private sealed class Meanings
    {
        public TypeDef[] Types { get; set; } = [];

        public FunctionDef[] Functions { get; set; } = [];

        public GlobalDef? Global { get; set; }

        public NamespaceSymbol? Namespace { get; set; }

        public EnumValueDef[] EnumValues { get; set; } = [];

        public FunctionDef[] Getters { get; set; } = [];

        public FunctionDef[] Setters { get; set; } = [];
    }
}
